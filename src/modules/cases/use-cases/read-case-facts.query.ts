import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { employerError } from '../../employers/employers.api';
import { invariant } from '../../../kernel/invariant';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { buildStatement, type Statement } from '../../arrears/arrears.api';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import { EmployerFactsQuery, remindersUpTo, type EmployerFacts } from '../../contributions/contributions.api';
import {
  EmployerRegisterQuery,
  type EmployerWithStatuses,
  type RegisteredEmployer,
} from '../../employers/employers.api';
import { CurrentLaw, type LawInForce } from '../../parameters/parameters.api';
import { standingEvents } from '../domain/annulment';
import { caseFactsOf } from '../domain/case-facts-of';
import type { StoredCaseEvent } from '../domain/case-event-type';
import { readCaseEvents } from '../domain/case-events';
import { caseStateOf, type CaseState } from '../domain/case-state';
import { CaseEventRepository } from '../persistence/case-event.repository';
import { CaseRepository, type CaseRow } from '../persistence/case.repository';
import type { MoneyBehind } from '../domain/facts-source';
import { CaseFactsSources } from './case-facts-sources';

/** Everything that decides about measures against an employer on a day, and what it was put together from. */
export interface ReadFacts {
  readonly facts: CaseFacts;
  readonly law: LawInForce;
  readonly tree: AuthorityTree;
  readonly statement: Statement;
  /** What the statement was made from; not cut by the day. */
  readonly contributions: EmployerFacts;
  readonly employer: RegisteredEmployer;
  /** The case asked for, else the employer's open or latest one; null where it never had any. */
  readonly caseId: number | null;
  /** Its row; null where there is none. */
  readonly row: CaseRow | null;
  /** Of that case, as of the day. */
  readonly state: CaseState | null;
  /** Of every case of the employer, up to the day, in the order in which they were written down. */
  readonly events: readonly StoredCaseEvent[];
  /** The same whatever its day: what may be done once only is asked of all that was written down. */
  readonly log: readonly StoredCaseEvent[];
  /** The same with what was annulled since. */
  readonly wholeLog: readonly StoredCaseEvent[];
}

/** What is read together for some employers, before it is put together for each. */
interface Gathered {
  readonly day: CivilDate;
  readonly law: LawInForce;
  readonly tree: AuthorityTree;
  readonly contributions: ReadonlyMap<number, EmployerFacts>;
  readonly employers: ReadonlyMap<number, EmployerWithStatuses>;
  /** With what was annulled. */
  readonly events: ReadonlyMap<number, readonly StoredCaseEvent[]>;
}

/** Puts together what the policies look at: what is owed, the register, the letters, and what the events of cases tell. Reads only. */
@Injectable()
export class ReadCaseFacts {
  constructor(
    private readonly cases: CaseRepository,
    private readonly events: CaseEventRepository,
    private readonly sources: CaseFactsSources,
    private readonly contributions: EmployerFactsQuery,
    private readonly employers: EmployerRegisterQuery,
    private readonly authorities: AuthorityTreeQuery,
    private readonly law: CurrentLaw,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.not-found`, `parameter.unknown` */
  async ofCase(caseId: number, day: CivilDate): Promise<ReadFacts> {
    const row = await this.cases.get(caseId);
    return this.factsOf(await this.gather([row.employerId], day), row.employerId, row);
  }

  /**
   * A reader of many cases: what they need is read together, and put together case by case, so that one that fails does not keep the
   * others back. It throws as `ofCase` does. Keep it to some hundred cases.
   */
  async ofCases(caseIds: readonly number[], day: CivilDate): Promise<(caseId: number) => Promise<ReadFacts>> {
    const rows = new Map((await this.cases.byIds(caseIds)).map((row) => [row.id, row]));
    const gathered = await this.gather(
      [...rows.values()].map(({ employerId }) => employerId),
      day,
    );
    return async (caseId) => {
      const row = rows.get(caseId) ?? (await this.cases.get(caseId));
      return this.factsOf(gathered, row.employerId, row);
    };
  }

  /** @throws DomainError `employer.not-found`, `parameter.unknown` */
  async ofEmployer(employerCode: string, day: CivilDate): Promise<ReadFacts> {
    const employerId = await this.contributions.findEmployerId(employerCode);
    if (employerId === undefined) {
      throw employerError('employer.not-found', { employerCode });
    }
    const row = await this.cases.findLatestOf(employerId);
    return this.factsOf(await this.gather([employerId], day), employerId, row);
  }

  private async gather(employerIds: readonly number[], day: CivilDate): Promise<Gathered> {
    const loaded = await this.contributions.load({ ids: employerIds });
    return {
      day,
      law: await this.law.get(),
      tree: await this.authorities.load(),
      contributions: new Map(loaded.map(({ employerId, facts }) => [employerId, facts])),
      employers: await this.employers.withStatuses(employerIds, day),
      events: await this.events.wholeLogsOfEmployers(employerIds),
    };
  }

  private factsOf(gathered: Gathered, employerId: number, row: CaseRow | undefined): ReadFacts {
    const { day, law, tree } = gathered;
    const contributions = gathered.contributions.get(employerId);
    const registered = gathered.employers.get(employerId);
    invariant(contributions && registered, 'a case is about an employer of the register', { employerId });
    const { employer, statuses } = registered;
    const now = this.clock.now();
    const statementOf: MoneyBehind['statementOf'] = (facts, on) => buildStatement(facts, law.rules, on, now);
    const statement = statementOf(contributions, day);
    const wholeLog = gathered.events.get(employerId) ?? [];
    const log = standingEvents(wholeLog);
    const events = log.filter((event) => event.occurredOn <= day);
    const own = readCaseEvents(events.filter((event) => event.caseId === row?.id));
    const state = own.length === 0 ? null : caseStateOf(own);
    const facts = caseFactsOf({
      day,
      statement,
      contributions,
      employer,
      statuses,
      state,
      officeLevel: tree.holderOn(state?.authorityId ?? employer.authorityId, day).level,
      reminders: remindersUpTo(contributions.reminders, day),
      ofEvents: this.sources.read(events, day, { contributions, statementOf }),
    });
    return {
      facts,
      law,
      tree,
      statement,
      contributions,
      employer,
      state,
      events,
      log,
      wholeLog,
      caseId: row?.id ?? null,
      row: row ?? null,
    };
  }
}
