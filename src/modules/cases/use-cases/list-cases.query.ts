import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { PositionQuery } from '../../arrears/arrears.api';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import { searchTextOf } from '../../employers/employers.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import type { CasePosition, CaseSort, CaseStateCode, ListedCase } from '../domain/listed-case';
import { CaseListQuery, type CaseRow } from '../persistence/case-list.query';

/** Which cases are asked for. */
export interface CaseListQuestion {
  readonly authorityCode?: string;
  readonly officer?: string;
  readonly state?: CaseStateCode;
  readonly search?: string;
  readonly dueBy?: CivilDate;
  readonly available?: string;
  readonly sort: CaseSort;
  readonly limit: number;
  readonly after?: CasePosition;
}

/** Lists cases of an office with those below it, of an officer, with something due or a measure open, or of employers that words are found in. */
@Injectable()
export class ListCases {
  constructor(
    private readonly cases: CaseListQuery,
    private readonly authorities: AuthorityTreeQuery,
    private readonly positions: PositionQuery,
    private readonly law: CurrentLaw,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What a list can be narrowed to, as of today. */
  async choices(): Promise<{ readonly tree: AuthorityTree; readonly day: CivilDate }> {
    return { tree: await this.authorities.load(), day: this.clock.today() };
  }

  /** @throws DomainError `authority.not-found` */
  async run({ authorityCode, search, sort, limit, after, ...plain }: CaseListQuestion): Promise<ListedCase[]> {
    const words = searchTextOf([search ?? ''])
      .split(' ')
      .filter(Boolean);
    const filter = {
      ...plain,
      ...(words.length > 0 ? { words } : {}),
      ...(authorityCode === undefined ? {} : { authorityIds: await this.scopeOf(authorityCode) }),
    };
    return this.withCharges(await this.cases.list(filter, sort, limit, after));
  }

  /** Charges grow by the day: those of the rows shown are read for today. */
  private async withCharges(rows: readonly CaseRow[]): Promise<ListedCase[]> {
    const open = rows.filter(({ arrears }) => arrears !== null).map(({ employerId }) => employerId);
    const charges = await this.positions.chargesOf(this.clock.today(), (await this.law.get()).rules, open);
    return rows.map((row) => {
      const found = row.arrears === null ? undefined : charges.get(row.employerId);
      return { ...row, charges: found ?? null, owed: found === undefined ? null : (row.arrears ?? 0n) + found };
    });
  }

  private async scopeOf(authorityCode: string): Promise<number[]> {
    return (await this.authorities.load()).scopeOn(authorityCode, this.clock.today());
  }
}
