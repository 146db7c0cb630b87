import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import type { SignedHead } from '../domain/audit-head';
import { AnchorFiles } from '../persistence/anchor-files';
import { AuditHeadRepository } from '../persistence/audit-head.repository';
import { SealRows } from './seal-rows.use-case';

/** A head that has been written outside the database. */
export interface Anchored {
  readonly head: SignedHead;
  readonly path: string;
  /** Rows of other tables that the trail vouches for since now. */
  readonly sealedRows: number;
}

/** Seals what has come in and writes the signed head of the trail into a file outside the database. */
@Injectable()
export class AnchorAudit {
  constructor(
    private readonly sealRows: SealRows,
    private readonly heads: AuditHeadRepository,
    private readonly files: AnchorFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns undefined where there is nothing to anchor yet: no entry has been written */
  async run(actor: string): Promise<Anchored | undefined> {
    const sealedRows = await this.sealRows.run(actor);
    const head = await this.heads.find();
    if (!head) return undefined;
    return { head, path: await this.files.write(head, this.clock.now()), sealedRows };
  }
}
