import type { ParticipantRepository } from '../../contributions/contributions.api';
import { participantReader, type ParticipantRow } from '../domain/rows/participant-row';
import type { ReadRow, SourceRow } from '../domain/source-row';
import { failAsDuplicate } from './fact-import';
import { NOTHING_SETTLED, readGood, type FileImport, type ImportSession, type Settled } from './file-import';

const KEY = ['authorityCode', 'period', 'kind'];

/** Imports how many people are insured: kept until the end of the file. What says the same as what holds changes nothing; else it is entered on top. */
export class ParticipantImport implements FileImport {
  private readonly read;
  private readonly rows: SourceRow[] = [];
  private readonly good: ReadRow<ParticipantRow>[] = [];
  private readonly lines = new Map<string, number>();

  constructor(
    private readonly session: ImportSession,
    private readonly participants: ParticipantRepository,
  ) {
    this.read = participantReader(session.header, session.context);
  }

  take(rows: readonly SourceRow[]): () => Promise<Settled> {
    for (const row of rows) this.rows.push(row);
    for (const row of readGood(rows, this.read)) {
      const key = keyOf(row.value);
      const line = this.lines.get(key);
      if (line !== undefined) failAsDuplicate(row, this.session, KEY, line);
      else {
        this.lines.set(key, row.line);
        this.good.push(row);
      }
    }
    return async () => NOTHING_SETTLED;
  }

  async finish(): Promise<Settled> {
    const { importId, context } = this.session;
    const counts = this.good.map(({ value }) => value);
    const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
    const authorities = unique(counts.map(({ authorityId }) => authorityId));
    const periods = unique(counts.map(({ period }) => period));
    const known = counts.length === 0 ? [] : await this.participants.find(authorities, periods, context.now);
    const people = new Map(known.map((count) => [keyOf(count), count.people]));
    const changed = counts.filter((count) => people.get(keyOf(count)) !== count.people);
    if (changed.length > 0) await this.participants.insert(importId, context.now, changed);
    return { rows: this.rows, unchanged: counts.length - changed.length };
  }
}

function keyOf({ authorityId, period, kind }: Omit<ParticipantRow, 'line' | 'people'>): string {
  return `${authorityId} ${period} ${kind}`;
}
