import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { employerError } from '../../employers/employers.api';
import type { Instant } from '../../../kernel/instant';
import { invariant } from '../../../kernel/invariant';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { CurrentLaw } from '../../parameters/parameters.api';
import { buildStatement } from '../domain/build-statement';
import { unlessLeftOut, type OnLeftOut } from '../domain/left-out';
import type { Statement } from '../domain/statement';
import { EmployerFactsQuery } from '../../contributions/contributions.api';

/** So few that their facts are mostly forgotten before the collector has moved them among the old: less memory, and no slower. */
const EMPLOYERS_PER_READ = 50;

/** Computes statements from the facts: one, or all as a stream. Never reads projections, so it is right for any day and instant. */
@Injectable()
export class GetStatement {
  constructor(
    private readonly facts: EmployerFactsQuery,
    private readonly law: CurrentLaw,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * @param knownAt facts recorded later are left out; absent: everything known now
   * @throws DomainError `employer.not-found`, `parameter.unknown`
   */
  async one(employerCode: string, asOf: CivilDate, knownAt?: Instant): Promise<Statement> {
    const id = await this.facts.findEmployerId(employerCode);
    if (id === undefined) {
      throw employerError('employer.not-found', { employerCode });
    }
    const { rules } = await this.law.get();
    const [loaded] = await this.facts.load({ ids: [id] }, knownAt);
    invariant(loaded, 'an employer that has an id has facts', { employerCode });
    return buildStatement(loaded.facts, rules, asOf, knownAt ?? this.clock.now());
  }

  /** Statements of some employers by row id. */
  async some(ids: readonly number[], asOf: CivilDate, knownAt?: Instant): Promise<Map<number, Statement>> {
    const { rules } = await this.law.get();
    const instant = knownAt ?? this.clock.now();
    const loaded = await this.facts.load({ ids }, knownAt);
    return new Map(loaded.map(({ employerId, facts }) => [employerId, buildStatement(facts, rules, asOf, instant)]));
  }

  /**
   * Every employer's statement in order of registration, as a stream of constant memory.
   * @param onLeftOut told of each employer that cannot be computed, and the others go on; absent: the first of them is thrown
   */
  async *all(asOf: CivilDate, knownAt?: Instant, onLeftOut?: OnLeftOut): AsyncGenerator<Statement> {
    const { rules } = await this.law.get();
    const instant = knownAt ?? this.clock.now();
    const last = await this.facts.lastEmployerId();
    let next = this.facts.load({ from: 1, to: EMPLOYERS_PER_READ }, knownAt);
    for (let from = 1; from <= last; from += EMPLOYERS_PER_READ) {
      const loaded = await next;
      // The database reads the next employers while these are computed, once the question has gone out: that takes a turn of its own.
      const start = from + EMPLOYERS_PER_READ;
      next = this.facts.load({ from: start, to: start + EMPLOYERS_PER_READ - 1 }, knownAt);
      next.catch(() => undefined);
      await turnOfEventLoop();
      for (const { facts } of loaded) {
        const build = (): Statement => buildStatement(facts, rules, asOf, instant);
        const statement = unlessLeftOut(facts.employerCode, build, onLeftOut);
        if (statement) yield statement;
      }
    }
    await next;
  }
}
