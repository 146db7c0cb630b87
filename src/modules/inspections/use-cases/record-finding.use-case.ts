import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { CaseLog, MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { AdjustmentRepository, EmployerTouchedRepository } from '../../contributions/contributions.api';
import { FINDING_RECORDED, type Finding } from '../domain/check-events';
import { openFindingsReasons, runningReasons } from '../domain/check-rules';
import { findingEntries, type FindingEntries } from '../domain/finding-entries';
import { figureReasons, lineReasons } from '../domain/finding-rules';
import { foundAmounts, type FoundInFund, type FoundLine, type FoundMatter } from '../domain/found-amounts';
import { findCheck, getCheck } from './check-in-file';

/** What a team found, line by line. */
export interface NewFinding {
  readonly checkId: number;
  readonly finding: Finding;
  readonly lines: readonly FoundLine[];
  /** Day from which unregistered workers had to be covered; absent: the first day of each line. */
  readonly coveredFrom?: CivilDate | undefined;
  /** What shows it. */
  readonly evidence: string;
  /** Absent: today. */
  readonly foundOn?: CivilDate | undefined;
}

/** Facts that no imported file holds. */
const NO_IMPORT = 0;

/**
 * Records what a check found, in figures: one event for each fund, and for what had not been registered one adjustment for each fund and
 * month, with the finding's own legal starts, in the same unit of work. From then on the employer owes it.
 */
@Injectable()
export class RecordFinding {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly log: CaseLog,
    private readonly adjustments: AdjustmentRepository,
    private readonly touched: EmployerTouchedRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, given: NewFinding): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, {
      ...{ type: FINDING_RECORDED, input: given, on: given.foundOn, alsoWhenClosed: true },
      reasons: (view) => reasonsAgainst(view, given),
      event: async (view) => {
        const { finding, coveredFrom = null, evidence } = given;
        const figures = figuresOf(view, matterOf(given, view.day));
        const entries = findingEntries(getCheck(view, given.checkId), finding, figures, { coveredFrom, evidence });
        await this.enter(view, entries);
        const events = entries.events.map((data) => ({ occurredOn: view.day, data }));
        for (const event of events.slice(0, -1)) {
          await this.log.append(FINDING_RECORDED, request.actor, { caseId: request.caseId, ...event });
        }
        return events[events.length - 1]!;
      },
    });
  }

  /** The employer owes what was found from now on. */
  private async enter({ employer }: StepView, { adjustments }: FindingEntries): Promise<void> {
    if (adjustments.length === 0) return;
    const common = { employerId: employer.id, reversesReceiptNo: null, recordedAt: this.clock.now() };
    await this.adjustments.insert(
      NO_IMPORT,
      adjustments.map((each, index) => ({ ...each, ...common, line: index + 1 })),
    );
    await this.touched.mark([employer.id]);
  }
}

function reasonsAgainst(view: StepView, given: NewFinding): readonly Reason[] {
  const check = findCheck(view, given.checkId);
  const running = [...runningReasons(check, view.day), ...openFindingsReasons(check)];
  if (!check) return running;
  const matter = matterOf(given, view.day);
  const wrongLines = lineReasons(check, matter, view.day);
  if (wrongLines.length > 0) return [...running, ...wrongLines];
  return [...running, ...figureReasons(check, matter, figuresOf(view, matter), view.statement.items)];
}

function matterOf({ finding, lines, coveredFrom }: NewFinding, foundOn: CivilDate): FoundMatter {
  return { finding, lines, coveredFrom: coveredFrom ?? null, foundOn };
}

function figuresOf({ law, facts, statement }: StepView, matter: FoundMatter): FoundInFund[] {
  return foundAmounts(law.book, matter, facts.employer.paymentMethod, statement.items);
}
