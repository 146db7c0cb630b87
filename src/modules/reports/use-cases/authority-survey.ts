import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { addMonths, periodOf, type Period } from '../../../kernel/period';
import { survey } from '../../arrears/arrears.api';
import { AuthorityTreeQuery, type AuthorityNode, type AuthorityTree } from '../../authorities/authorities.api';
import { EmployerFactsQuery } from '../../contributions/contributions.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { employerDebt } from '../domain/employer-debt';
import type { EmployerDebt, MonthlyReportInput, ReportingOffice } from '../domain/monthly-report-input';
import { PortfolioSums } from '../domain/portfolio-sums';
import { CollectionPlanRepository } from '../persistence/collection-plan.repository';

const EMPLOYERS_PER_READ = 100;

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
    const ids = await this.employers.idsWithin(tree.scopeOn(authorityCode, asOf));
    const sums = new PortfolioSums(asOf);
    return {
      authority: {
        code: root.code,
        name: root.name,
        level: root.level,
        parentName: tree.parentOn(root, asOf)?.name ?? null,
      },
      period,
      asOf,
      knownAt,
      children: childrenOf(tree, root, asOf).map((child) => officeRow(child, sums)),
      offices: new Map(tree.listOn(asOf).map((node) => [node.code, node.name])),
      employers: this.debts(ids, { tree, root, asOf, knownAt, sums, onProgress }),
      get control() {
        return sums.control;
      },
      get receivable() {
        return sums.receivable;
      },
      collection: sums.collectionAgainst(await this.plans.find(root.id, Number(period.slice(0, 4)), knownAt)),
      get previous() {
        return sums.trendBefore(period);
      },
      get assumptions() {
        return sums.assumptions;
      },
    };
  }

  private async *debts(ids: readonly number[], pass: Pass): AsyncGenerator<EmployerDebt> {
    const { rules } = await this.law.get();
    const firstMonth = `${Number(addMonths(periodOf(pass.asOf), -12).slice(0, 4)) - 1}-12` as Period;
    for (let from = 0; from < ids.length; from += EMPLOYERS_PER_READ) {
      const some = ids.slice(from, from + EMPLOYERS_PER_READ);
      const register = await this.employers.byIds(some, pass.asOf);
      for (const { employerId, facts } of await this.facts.load({ ids: some }, pass.knownAt)) {
        const employer = register.get(employerId);
        if (!employer) continue;
        const office = pass.tree.holderOn(employer.authorityId, pass.asOf);
        const childCode = (pass.tree.childTowards(office, pass.root, pass.asOf) ?? pass.root).code;
        const found = survey(facts, rules, pass.asOf, firstMonth);
        pass.sums.add(facts, found, childCode);
        const debt = employerDebt(employer, office.code, childCode, facts, found, pass.asOf);
        if (debt) yield debt;
      }
      pass.onProgress(Math.min(from + EMPLOYERS_PER_READ, ids.length), ids.length);
    }
  }
}

interface Pass {
  readonly tree: AuthorityTree;
  readonly root: AuthorityNode;
  readonly asOf: CivilDate;
  readonly knownAt: Instant;
  readonly sums: PortfolioSums;
  readonly onProgress: (done: number, total: number) => void;
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
