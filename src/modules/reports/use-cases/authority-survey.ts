import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { DomainError } from '../../../kernel/domain-error';
import type { Instant } from '../../../kernel/instant';
import { addMonths, periodOf, type Period } from '../../../kernel/period';
import type { ChargeRules } from '../../../law/charge-rules';
import { survey, unlessLeftOut, type Survey } from '../../arrears/arrears.api';
import { AuthorityTreeQuery, type AuthorityNode, type AuthorityTree } from '../../authorities/authorities.api';
import { EmployerFactsQuery, ParticipantRepository } from '../../contributions/contributions.api';
import { EmployerRegisterQuery, type RegisteredEmployer } from '../../employers/employers.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { employerDebt } from '../domain/employer-debt';
import type { EmployerDebt, MonthlyReportInput, NotComputed, ReportingOffice } from '../domain/monthly-report-input';
import { participantLines, participantMonths, type ParticipantLine } from '../domain/participants';
import { PortfolioSums } from '../domain/portfolio-sums';
import { MeasureLogQuery } from '../persistence/measure-log.query';
import { CollectionPlanRepository } from '../persistence/collection-plan.repository';
import { MeasureCollector } from './measure-collector';

const EMPLOYERS_PER_READ = 50;

/**
 * Gathers what the monthly report on an authority is made from: one pass over the facts of every employer it answers for, with constant
 * memory. Computed from facts, not from projections, so it is right for any month and for what was known at any instant.
 */
@Injectable()
export class AuthoritySurvey {
  constructor(
    private readonly law: CurrentLaw,
    private readonly authorities: AuthorityTreeQuery,
    private readonly employers: EmployerRegisterQuery,
    private readonly facts: EmployerFactsQuery,
    private readonly plans: CollectionPlanRepository,
    private readonly measureLog: MeasureLogQuery,
    private readonly participants: ParticipantRepository,
  ) {}

  /**
   * The input of `buildMonthlyReport`. Its sums are complete once its employers have been read to the end.
   * @throws DomainError `authority.not-found`
   */
  async inputFor(
    authorityCode: string,
    period: Period,
    asOf: CivilDate,
    knownAt: Instant,
    onProgress: (done: number, total: number) => void,
  ): Promise<MonthlyReportInput> {
    const tree = await this.authorities.load();
    const root = tree.getOn(authorityCode, asOf);
    const scope = tree.scopeOn(authorityCode, asOf);
    const { rules } = await this.law.get();
    const plan = await this.plans.find(root.id, Number(period.slice(0, 4)), knownAt);
    const participants = await this.participantsOf(tree, root, { period, asOf, knownAt });
    const measures = new MeasureCollector(asOf, knownAt, rules, await this.measureLog.load(scope, asOf, knownAt));
    const pass = {
      tree,
      root,
      asOf,
      knownAt,
      rules,
      sums: new PortfolioSums(asOf),
      measures,
      notComputed: [],
      onProgress,
    };
    const employers = this.debts(await this.employers.idsWithin(scope, asOf), pass);
    return Object.assign(sumsOf(pass, period), {
      ...headOf(pass, period),
      employers,
      participants,
      collection: pass.sums.collectionAgainst(plan),
    });
  }

  private async participantsOf(
    tree: AuthorityTree,
    root: AuthorityNode,
    { period, asOf, knownAt }: { period: Period; asOf: CivilDate; knownAt: Instant },
  ): Promise<ParticipantLine[]> {
    const children = childrenOf(tree, root, asOf).flatMap(({ id }) => (id === root.id ? [] : [id]));
    const months = Object.values(participantMonths(period));
    const counts = await this.participants.find([root.id, ...children], months, knownAt);
    return participantLines(counts, root.id, children, period);
  }

  private async *debts(ids: readonly number[], pass: Pass): AsyncGenerator<EmployerDebt> {
    const { rules } = pass;
    const firstMonth = `${Number(addMonths(periodOf(pass.asOf), -12).slice(0, 4)) - 1}-12` as Period;
    for (let from = 0; from < ids.length; from += EMPLOYERS_PER_READ) {
      const some = ids.slice(from, from + EMPLOYERS_PER_READ);
      const register = await this.employers.byIds(some, pass.asOf);
      for (const { employerId, facts } of await this.facts.load({ ids: some }, pass.knownAt)) {
        const employer = register.get(employerId);
        if (!employer) continue;
        const office = pass.tree.holderOn(employer.authorityId, pass.asOf);
        const childCode = (pass.tree.childTowards(office, pass.root, pass.asOf) ?? pass.root).code;
        const visited = { employer, facts, childCode };
        const taken = pass.measures.note(visited);
        const compute = (): Survey => {
          pass.measures.followMoney(visited);
          return survey(facts, rules, pass.asOf, firstMonth);
        };
        const found = unlessLeftOut(employer.code, compute, ({ because }) =>
          pass.notComputed.push(notComputedOf(employer, office.code, because)),
        );
        if (!found) continue;
        pass.sums.add(facts, found, childCode);
        const debt = employerDebt(employer, office.code, childCode, facts, found, pass.asOf);
        if (debt) yield { ...debt, taken };
      }
      pass.onProgress(Math.min(from + EMPLOYERS_PER_READ, ids.length), ids.length);
      // On SQLite nothing is waited for: without a turn of its own the collector would let garbage pile up.
      await turnOfEventLoop();
    }
  }
}

interface Pass {
  readonly tree: AuthorityTree;
  readonly root: AuthorityNode;
  readonly asOf: CivilDate;
  readonly knownAt: Instant;
  readonly rules: ChargeRules;
  readonly sums: PortfolioSums;
  readonly measures: MeasureCollector;
  readonly notComputed: NotComputed[];
  readonly onProgress: (done: number, total: number) => void;
}

/** What is known before the employers are read. */
function headOf({ tree, root, asOf, knownAt, sums }: Pass, period: Period) {
  const { code, name, level } = root;
  return {
    authority: { code, name, level, parentName: tree.parentOn(root, asOf)?.name ?? null },
    period,
    asOf,
    knownAt,
    children: childrenOf(tree, root, asOf).map((child) => officeRow(child, sums)),
    offices: new Map(tree.listOn(asOf).map((node) => [node.code, node.name])),
  };
}

/** What is complete once the employers have been read: looked at only then. */
function sumsOf({ sums, measures, notComputed }: Pass, period: Period) {
  return {
    get control() {
      return sums.control;
    },
    get receivable() {
      return sums.receivable;
    },
    get previous() {
      return sums.trendBefore(period);
    },
    get assumptions() {
      return sums.assumptions;
    },
    get measures() {
      return measures.report;
    },
    notComputed,
    get named() {
      return measures.named;
    },
  };
}

/** Frozen with the report, so in both languages. */
function notComputedOf({ code, name }: RegisteredEmployer, office: string, because: DomainError): NotComputed {
  return { code, name, office, error: because.code, why: { vi: because.sentence('vi'), en: because.sentence('en') } };
}

/** An office of the report; its receivable is complete once the employers have been read. */
function officeRow({ code, name }: AuthorityNode, sums: PortfolioSums): ReportingOffice {
  return {
    code,
    name,
    get receivable() {
      return sums.receivableOf(code);
    },
  };
}

/** The offices directly below on a day, and the reporting authority itself for what it manages itself. */
function childrenOf(tree: AuthorityTree, root: AuthorityNode, day: CivilDate): AuthorityNode[] {
  return [root, ...tree.listOn(day).filter((node) => node !== root && tree.parentOn(node, day) === root)];
}
