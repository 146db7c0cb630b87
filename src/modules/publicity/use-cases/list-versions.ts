import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import { sha256Of } from '../../../platform/documents/document-store';
import { Outbox } from '../../../platform/outbox/outbox';
import { AuditTrail } from '../../audit/audit.api';
import { MAKE_LIST_FILES_TOPIC } from '../domain/events';
import type { PublicList } from '../domain/public-list';
import { PublicationListRepository, type KeptEntry, type KeptList } from '../persistence/publication-list.repository';

/** A version that follows another, or is the first of its list. */
export interface VersionToKeep {
  readonly authorityId: number;
  readonly before: KeptList | undefined;
  readonly list: PublicList;
  readonly entries: readonly KeptEntry[];
  readonly actor: string;
}

/** Keeps versions of lists, one after the other: frozen, hashed, on the audit trail, their files ordered. */
@Injectable()
export class ListVersions {
  constructor(
    private readonly database: Database,
    private readonly lists: PublicationListRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Lets units of work that make versions follow one another. First thing in each. */
  async takeTurn(): Promise<void> {
    await lockUntilCommit(this.database, 'publication-lists');
  }

  /** Keeps a version in the open unit. @returns its row id */
  async keep({ authorityId, before, list, entries, actor }: VersionToKeep): Promise<number> {
    const snapshot = JSON.stringify(list);
    const sha256 = sha256Of(Buffer.from(snapshot));
    const { month, version, publishedOn } = list;
    const listId = await this.lists.insert({
      authorityId,
      month,
      version,
      publishedOn,
      publishedAt: this.clock.now(),
      publishedBy: actor,
      snapshot,
      sha256,
      entries,
    });
    await this.audit.append({
      actor,
      action: 'publication.published',
      subject: `publication:${list.authority.code}/${month}`,
      before: before ? { version: before.list.version, sha256: before.sha256 } : null,
      after: { version, sha256, listId, employers: list.rows.length },
    });
    await this.outbox.add(MAKE_LIST_FILES_TOPIC, { listIds: [listId] });
    return listId;
  }
}
