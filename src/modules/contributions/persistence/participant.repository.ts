import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, LessThanOrEqual, type Repository } from 'typeorm';
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import type { ParticipantCount } from '../domain/participants';
import { ParticipantCountRow } from './participant-count.entity';

/** Keeps how many people are insured where; nothing in it is ever changed. */
@Injectable()
export class ParticipantRepository {
  constructor(
    private readonly database: Database,
    @InjectRepository(ParticipantCountRow) private readonly rows: Repository<ParticipantCountRow>,
  ) {}

  /** What holds for some offices and months as known at an instant: of each kind what was entered last. */
  async find(
    authorityIds: readonly number[],
    periods: readonly Period[],
    knownAt: Instant,
  ): Promise<ParticipantCount[]> {
    const rows = await this.rows.find({
      where: { authorityId: In(authorityIds), period: In(periods), recordedAt: LessThanOrEqual(knownAt) },
      order: { id: 'ASC' },
    });
    return [...new Map(rows.map((row) => [`${row.authorityId} ${row.period} ${row.kind}`, row])).values()];
  }

  /** Records counts, those of lines of one import, in the open unit of work. */
  async insert(
    importId: number,
    now: Instant,
    counts: readonly (ParticipantCount & { readonly line: number })[],
  ): Promise<void> {
    await this.database.bulk().insert(
      'participant_count',
      ['authority_id', 'period', 'kind', 'people', 'recorded_at', 'import_id', 'line'],
      counts.map(({ authorityId, period, kind, people, line }) => [
        authorityId,
        period,
        kind,
        people,
        Date.parse(now),
        importId,
        line,
      ]),
    );
  }
}
