import { Inject, Injectable } from '@nestjs/common';
import { unknownYearIn } from '../../../kernel/business-days';
import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { InvariantError } from '../../../kernel/invariant';
import type { Outcome, Reason } from '../../../kernel/outcome';
import type { Measure } from '../../../law/enforcement/measure';
import { casePolicies } from '../../../law/enforcement/policies/case-policies';
import { evaluate, type PolicyAnswer } from '../../../law/enforcement/policy';
import { takeMeasure, type Signature } from '../../../law/enforcement/taking-a-measure';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import type { CaseEventType, NewCaseEvent } from '../domain/case-event-type';
import type { CaseState } from '../domain/case-state';
import { closedReasons, dayReasons, missingLawReasons, unknownYearReasons } from '../domain/step-rules';
import type { AppendedEvent } from './case-log';
import { CaseSteps, type CaseStep, type StepRequest } from './case-steps';
import { ReadCaseFacts, type ReadFacts } from './read-case-facts.query';

/** A case as a step finds it on the day that the step is dated. */
export interface StepView extends Omit<ReadFacts, 'caseId' | 'state'> {
  readonly caseId: number;
  readonly state: CaseState;
  readonly actor: string;
  readonly day: CivilDate;
  readonly today: CivilDate;
  /** The step is tried only, and will be taken back whole: papers get no number. */
  readonly isDraft?: boolean;
}

/** A step of enforcement: what is appended, and all that must be so before. */
export interface MeasureStep<Data extends object> {
  readonly type: CaseEventType<string, Data>;
  /** Everything that the caller has given: with another content the same idempotency key is refused. */
  readonly input: unknown;
  /** The day on which it happened, up to today; absent: today. Policies are asked about that day. */
  readonly on?: CivilDate | undefined;
  /** The measure whose policy must let the step pass. */
  readonly measure?: Measure | undefined;
  /** The measure may be done already. */
  readonly again?: boolean | undefined;
  /** Who prepared and who signs; absent: nobody prepared, the actor signs. */
  readonly signature?: (view: StepView) => Signature;
  /** The step belongs to a case that may be closed by then: money that comes in later, a verdict. */
  readonly alsoWhenClosed?: boolean;
  /** Reasons against the step beside those of the policy; all are reported together. */
  readonly reasons?: (view: StepView) => readonly Reason[];
  /** What is appended; may write what belongs to it (a document, facts) in the same unit of work. */
  readonly event: (view: StepView) => NewCaseEvent<NoInfer<Data>> | Promise<NewCaseEvent<NoInfer<Data>>>;
}

/**
 * Takes steps of enforcement: the policy of the measure is asked about the facts of the day, inside the unit of work in which the step is
 * written; with anything against it the step is refused with every reason, and nothing is changed.
 */
@Injectable()
export class MeasureSteps {
  constructor(
    private readonly steps: CaseSteps,
    private readonly caseFacts: ReadCaseFacts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws as `CaseSteps.take` does, and DomainError `parameter.unknown` */
  async take<Data extends object>(request: StepRequest, step: MeasureStep<Data>): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, this.judged(request, step));
  }

  /**
   * What is against a step, without taking it; null where the same request was answered before.
   * @throws as `take` does
   */
  async judge<Data extends object>(request: StepRequest, step: MeasureStep<Data>): Promise<readonly Reason[] | null> {
    return this.steps.judge(request, this.judged(request, step));
  }

  private judged<Data extends object>(request: StepRequest, step: MeasureStep<Data>): CaseStep<Data> {
    const day = step.on ?? this.clock.today();
    let view: StepView | undefined;
    return {
      type: step.type,
      input: step.input,
      reasons: async (state, today) => {
        const early = [...(step.alsoWhenClosed ? [] : closedReasons(state)), ...dayReasons(state, today, day)];
        if (early.length > 0) return early;
        return withMissingLaw(async () => {
          view = await this.viewOf(request, day, today);
          return [...policyReasons(view, step), ...(step.reasons?.(view) ?? [])];
        });
      },
      // Asked only after no reason was found, so the view has been read.
      event: async (_, today) => step.event(view ?? (await this.viewOf(request, day, today))),
    };
  }

  private async viewOf(
    { caseId, actor, isDraft = false }: StepRequest,
    day: CivilDate,
    today: CivilDate,
  ): Promise<StepView> {
    const { state, caseId: _, ...read } = await this.caseFacts.ofCase(caseId, day);
    return { ...read, state: state ?? neverOpened(caseId), caseId, actor, day, today, isDraft };
  }
}

/** What the policy of a measure answers about a case as a step finds it. */
export function answerOf(view: Pick<StepView, 'law' | 'facts' | 'day'>, measure: Measure): PolicyAnswer {
  return evaluate(casePolicies(view.law.book)[measure], view.facts, view.day);
}

function policyReasons<Data extends object>(
  view: StepView,
  { measure, signature, again = false }: MeasureStep<Data>,
): readonly Reason[] {
  if (measure === undefined) return [];
  const nobodyPrepared: Signature = { preparedBy: '', signedBy: view.actor, signerIsSupervisor: false, reason: null };
  const answer = answerOf(view, measure);
  if (again && answer.state === 'done') return [];
  const outcome = takeMeasure(answer, signature?.(view) ?? nobodyPrepared);
  return outcome.ok ? [] : outcome.reasons;
}

/** A step that cannot be judged because a legal parameter was not entered is refused with that as its reason. */
async function withMissingLaw(judge: () => Promise<readonly Reason[]>): Promise<readonly Reason[]> {
  try {
    return await judge();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'parameter.unknown') return missingLawReasons(error.parameters);
    const year = unknownYearIn(error);
    if (year !== null) return unknownYearReasons(year);
    throw error;
  }
}

function neverOpened(caseId: number): never {
  throw new InvariantError('a case that takes a step was opened before', { caseId });
}
