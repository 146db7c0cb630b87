import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { CurrentLaw } from '../../parameters/parameters.api';
import type { EmployerSnapshot } from '../domain/employer-snapshot';
import { EmployerSnapshotQuery } from '../persistence/employer-snapshot.query';

/** Days kept at once: today, the end of last month, and one that somebody is looking into. */
const DAYS_KEPT = 3;

interface Kept {
  readonly version: string;
  readonly snapshot: Promise<EmployerSnapshot>;
}

/**
 * Keeps the snapshots of the days that are looked at, for as long as no projection and no parameter changes: adding up millions of open
 * items takes seconds, filtering and ordering the sums takes milliseconds.
 */
@Injectable()
export class EmployerSnapshots {
  private readonly kept = new Map<CivilDate, Kept>();

  constructor(
    private readonly query: EmployerSnapshotQuery,
    private readonly law: CurrentLaw,
  ) {}

  /** The snapshot of a day as the projections stand now. Those who ask at once share one reading. */
  async of(day: CivilDate): Promise<EmployerSnapshot> {
    const law = await this.law.get();
    const version = `${law.hash} ${await this.query.version()}`;
    const known = this.kept.get(day);
    this.kept.delete(day);
    const kept = known?.version === version ? known : { version, snapshot: this.query.load(day, law) };
    // Put in last, so that the first of the map is the one not looked at for longest.
    this.kept.set(day, kept);
    for (const oldest of [...this.kept.keys()].slice(0, -DAYS_KEPT)) this.kept.delete(oldest);
    try {
      return await kept.snapshot;
    } catch (error) {
      if (this.kept.get(day) === kept) this.kept.delete(day);
      throw error;
    }
  }
}
