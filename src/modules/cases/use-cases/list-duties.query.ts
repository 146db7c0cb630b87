import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import type { Bilingual } from '../../../kernel/language';
import type { DutyChoice, DutyCount, DutyFilter, DutySlice, ListedDuty } from '../domain/listed-duty';
import { DutyListQuery } from '../persistence/duty-list.query';
import { DutySources } from './duty-sources';

/** Which duties are asked for. */
export interface DutyQuestion {
  readonly state: DutyChoice | 'all';
  readonly kind?: string | undefined;
  /** Code of an office, with those below it. */
  readonly authority?: string | undefined;
  readonly officer?: string | undefined;
  /** Absent: today. */
  readonly asOf?: CivilDate | undefined;
  readonly slice: DutySlice;
}

/** Duties as a page shows them: a part of the list, how many there are, and what each officer has missed. */
export interface DutyListing {
  readonly day: CivilDate;
  readonly duties: readonly ListedDuty[];
  readonly total: number;
  readonly counts: readonly DutyCount[];
}

/** What a list of duties can be narrowed to. */
export interface DutyChoices {
  readonly day: CivilDate;
  readonly tree: AuthorityTree;
  readonly kinds: readonly string[];
}

/** What employers must do, in place of what the office must. */
function ofEmployers({ exceptKinds, ...scope }: DutyFilter): DutyFilter {
  return exceptKinds ? { ...scope, onlyKinds: exceptKinds } : scope;
}

/** Lists the duties of the office and its officers as they stand on a day: the one answer for the page and the API. */
@Injectable()
export class ListDuties {
  constructor(
    private readonly duties: DutyListQuery,
    private readonly sources: DutySources,
    private readonly authorities: AuthorityTreeQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async choices(): Promise<DutyChoices> {
    const kinds = await this.duties.kinds();
    return { day: this.clock.today(), tree: await this.authorities.load(), kinds };
  }

  /** @throws DomainError `authority.not-found` */
  async run({ state, kind, authority, officer, asOf, slice }: DutyQuestion): Promise<DutyListing> {
    const day = asOf ?? this.clock.today();
    const exceptKinds = this.sources.kindsOfEmployers();
    const scope: DutyFilter = {
      day,
      // Who asks for one kind gets it, whosever it is.
      ...(kind === undefined ? { exceptKinds } : { kind }),
      ...(officer === undefined ? {} : { officer }),
      ...(authority === undefined ? {} : { authorityIds: (await this.authorities.load()).scopeOn(authority, day) }),
    };
    const filter = state === 'of-employers' ? ofEmployers(scope) : scope;
    const chosen: DutyFilter = { ...filter, ...(state === 'all' ? {} : { choice: state }) };
    const [duties, total, counts] = await Promise.all([
      this.duties.list(chosen, slice),
      this.duties.count(chosen),
      this.duties.counts(scope),
    ]);
    return { day, duties, total, counts };
  }

  /** What a kind of duty is called. */
  nameOf(kind: string): Bilingual {
    return this.sources.nameOf(kind);
  }
}
