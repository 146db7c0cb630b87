import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { UNABLE_STATUSES } from '../../../law/enforcement/case-facts';
import { FORMS, rankForms, type FormRanked } from '../../../law/enforcement/checks/choice-of-form';
import type { EmployerProfile } from '../../../law/enforcement/checks/choice-of-form';
import { EmployerSnapshots, type SnapshotRow } from '../../arrears/arrears.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { EmployerDetailsQuery } from '../../cases/cases.api';
import { TaxRegistryRepository, type DeclaredToTax } from '../../matching/matching.api';
import { CurrentLaw, type LawInForce } from '../../parameters/parameters.api';
import { checksOf } from '../domain/check';
import { profileOf } from '../domain/employer-profile';
import type { CandidateListing, CheckCandidate } from '../domain/listed-check';
import { CheckLogQuery, type CheckLog } from '../persistence/check-log.query';

interface Ranked {
  readonly row: SnapshotRow;
  readonly profile: EmployerProfile;
  readonly forms: readonly FormRanked[];
}

/** Which employers are asked for. */
export interface CandidateQuestion {
  readonly day: CivilDate;
  /** Absent: every office. */
  readonly authorityCode?: string;
  readonly limit: number;
}

/** Lists whom to look at, the gravest form first, then the largest arrears; who is being looked at or cannot pay is left out. */
@Injectable()
export class ListCheckCandidates {
  constructor(
    private readonly snapshots: EmployerSnapshots,
    private readonly log: CheckLogQuery,
    private readonly taxRegistry: TaxRegistryRepository,
    private readonly details: EmployerDetailsQuery,
    private readonly authorities: AuthorityTreeQuery,
    private readonly law: CurrentLaw,
  ) {}

  /** @throws DomainError `authority.not-found` */
  async run({ day, authorityCode, limit }: CandidateQuestion): Promise<CandidateListing> {
    const [tree, snapshot, law, log] = await Promise.all([
      this.authorities.load(),
      this.snapshots.of(day),
      this.law.get(),
      this.log.eventsUntil(day),
    ]);
    const scope = authorityCode === undefined ? {} : { authorityIds: new Set(tree.scopeOn(authorityCode, day)) };
    const rows = snapshot
      .select({ ...scope, list: 'arrears' }, 'arrears')
      .rows.filter((row) => canBeLookedAt(row, log));
    const declared = await this.taxRegistry.declaredBy(
      day,
      rows.map(({ employerId }) => employerId),
    );
    const ranked = rows.map((row) => rank(law, row, log, declared, day)).filter(({ forms }) => forms[0]?.fits);
    // The snapshot is in order of arrears already, and sorting is stable.
    const ordered = ranked.toSorted((a, b) => gravity(a.forms) - gravity(b.forms));
    return { day, candidates: await this.named(ordered.slice(0, limit), day), total: ordered.length };
  }

  private async named(ranked: readonly Ranked[], day: CivilDate): Promise<CheckCandidate[]> {
    const ids = ranked.map(({ row }) => row.employerId);
    const details = await this.details.byIds(ids, day);
    return ranked.flatMap(({ row, profile: { arrears, evaded, workers, monthsLate }, forms }) => {
      const employer = details.get(row.employerId);
      return employer ? [{ employer, arrears, evaded, workers, monthsLate, forms }] : [];
    });
  }
}

function canBeLookedAt({ status, employerId, late, evaded }: SnapshotRow, log: CheckLog): boolean {
  if (late + evaded === 0n) return false;
  if ((UNABLE_STATUSES as readonly string[]).includes(status)) return false;
  return checksOf(log.get(employerId) ?? []).every(({ concluded }) => concluded !== null);
}

function rank(
  { book }: LawInForce,
  row: SnapshotRow,
  log: CheckLog,
  declared: ReadonlyMap<number, DeclaredToTax>,
  day: CivilDate,
): Ranked {
  const known = {
    arrears: row.late + row.evaded,
    evaded: row.evaded,
    workers: row.workers,
    oldestDueOn: row.oldestDueOn,
    events: log.get(row.employerId) ?? [],
    declared: declared.get(row.employerId) ?? null,
  };
  const profile = profileOf(book, known, day);
  return { row, profile, forms: rankForms(book, profile, day) };
}

function gravity([first]: readonly FormRanked[]): number {
  return first === undefined ? FORMS.length : FORMS.indexOf(first.form);
}
