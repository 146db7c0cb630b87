import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { parseCivilDate, type CivilDate } from '../../../kernel/civil-date';
import { ChargeRules } from '../../../law/charge-rules';
import { lawError } from '../../../law/law-errors';
import { isParameterName, PARAMETERS, readParameterValue } from '../../../law/parameters/definition';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { EmployerFactsQuery } from '../../contributions/contributions.api';
import { CurrentLaw, decidesWhatIsOwed } from '../../parameters/parameters.api';
import { buildStatement } from '../domain/build-statement';
import { sideOf, TrialTally, type LawTrial, type TrialSide } from '../domain/law-trial';
import { unlessLeftOut } from '../domain/left-out';

/** A value that is tried, not entered. */
export interface TriedParameter {
  readonly name: string;
  /** First day on which it would hold. */
  readonly from: string;
  readonly value: string;
}

const EMPLOYERS_PER_READ = 50;
const EMPLOYERS_NAMED = 10;

/** Says what is wrong with the value itself before the whole law is compiled with it. */
function refuseUnreadable({ name, from, value }: TriedParameter): void {
  if (!isParameterName(name)) {
    throw lawError('parameter.unknown-name', { name, known: Object.keys(PARAMETERS).join(', ') });
  }
  parseCivilDate(from);
  readParameterValue(name, value);
}

/** Tells what a value of a legal parameter would change, on the facts as they are. Writes nothing. */
@Injectable()
export class TryParameter {
  constructor(
    private readonly facts: EmployerFactsQuery,
    private readonly law: CurrentLaw,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether the value could be entered. @throws as `run` does */
  async check(tried: TriedParameter): Promise<void> {
    await this.lawWith(tried);
  }

  /**
   * Every employer's statement of a day under the law as it stands and with the value.
   * @throws DomainError `law.invalid`, `parameter.unknown-name`, or the reader's own error, where the value cannot be entered
   */
  async run(
    tried: TriedParameter,
    asOf: CivilDate,
    onProgress: (done: number, total: number) => void = () => undefined,
  ): Promise<LawTrial & { readonly decidesWhatIsOwed: boolean }> {
    const { rules: before } = await this.law.get();
    const after = await this.lawWith(tried);
    const tally = new TrialTally(EMPLOYERS_NAMED);
    const decides = decidesWhatIsOwed(tried.name);
    const last = decides ? await this.facts.lastEmployerId() : 0;
    for (let from = 1; from <= last; from += EMPLOYERS_PER_READ) {
      await this.compare({ from, to: from + EMPLOYERS_PER_READ - 1 }, { before, after }, asOf, tally);
      onProgress(Math.min(last, from + EMPLOYERS_PER_READ - 1), last);
      await turnOfEventLoop();
    }
    return { ...tally.result(), decidesWhatIsOwed: decides };
  }

  private async lawWith(tried: TriedParameter): Promise<ChargeRules> {
    refuseUnreadable(tried);
    return new ChargeRules(await this.law.tryWith({ ...tried, reference: 'thử / trial', certainty: 'assumed' }));
  }

  private async compare(
    range: { readonly from: number; readonly to: number },
    { before, after }: { readonly before: ChargeRules; readonly after: ChargeRules },
    asOf: CivilDate,
    tally: TrialTally,
  ): Promise<void> {
    const now = this.clock.now();
    for (const { facts } of await this.facts.load(range)) {
      const under = (rules: ChargeRules): TrialSide | undefined =>
        unlessLeftOut(
          facts.employerCode,
          () => sideOf(buildStatement(facts, rules, asOf, now).totals),
          () => undefined,
        );
      tally.add(facts.employerCode, under(before), under(after));
    }
  }
}
