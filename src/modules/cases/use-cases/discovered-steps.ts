import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import { reasonOf, done, refused, type Outcome, type Reason } from '../../../kernel/outcome';
import { dayFound } from '../../../law/enforcement/found-words';
import { samePerson } from '../../../law/enforcement/same-person';
import type { CaseState } from '../domain/case-state';
import { closedReasons, dayReasons } from '../domain/step-rules';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { StoredCaseEvent } from '../domain/case-event-type';
import { CaseEventTypes } from './case-event-types';
import type { AppendedEvent } from './case-log';
import { CaseSteps, type StepRequest } from './case-steps';
import { EventWords } from './event-words';
import { FollowingEvents } from './following-events';
import { MeasureSteps, type MeasureStep, type StepView } from './measure-steps';
import { STEP, type CaseStepRules, type StepDeclaration } from './step';
import { StepCatalog } from './step-catalog';

type AnyInput = Readonly<Record<string, unknown>>;
type AnyStep = CaseStepRules<AnyInput, object>;

/** Finds every step that any module provides, and makes it known to the API, the forms, the log, the timeline and the dossier. */
@Injectable()
export class DiscoveredSteps implements OnApplicationBootstrap {
  private readonly byKind = new Map<string, StepDeclaration>();
  private readonly rules = new Map<string, AnyStep>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly catalog: StepCatalog,
    private readonly types: CaseEventTypes,
    private readonly words: EventWords,
    private readonly steps: MeasureSteps,
    private readonly cases: CaseSteps,
    private readonly unitOfWork: UnitOfWork,
    private readonly following: FollowingEvents,
  ) {}

  /** After the modules have registered their kinds of events. */
  onApplicationBootstrap(): void {
    for (const wrapper of this.discovery.getProviders({ metadataKey: STEP.KEY })) {
      const declaration = this.discovery.getMetadataByDecorator(STEP, wrapper);
      invariant(declaration && wrapper.instance, 'a step is declared and provided', { name: String(wrapper.name) });
      this.add(declaration, wrapper.instance as AnyStep);
    }
  }

  /** Every step that was found. */
  list(): readonly StepDeclaration[] {
    return [...this.byKind.values()];
  }

  /** The step that writes events of a kind; undefined where no step does. */
  ofKind(kind: string): StepDeclaration | undefined {
    return this.byKind.get(kind);
  }

  /** Takes back what a step wrote beside its event, in the open unit of work. */
  async undo(event: StoredCaseEvent): Promise<void> {
    await this.rules.get(event.kind)?.undone?.(event);
  }

  private add(declaration: StepDeclaration, step: AnyStep): void {
    const { name, group, words, measure, kind, alsoWhenClosed, event, input } = declaration;
    if (!this.types.isKnown(event)) this.types.register(event);
    // Two steps may write the same kind: a check that the office decided, and one that others did.
    if (!this.byKind.has(event.kind)) this.words.register(event, words);
    this.byKind.set(event.kind, declaration);
    this.rules.set(event.kind, step);
    this.catalog.register({
      name,
      group,
      title: words.title,
      measure,
      alsoWhenClosed,
      needsVersion: kind === 'decision',
      ...(declaration.bare ? { isBare: true } : {}),
      ...(declaration.review === undefined ? {} : { review: declaration.review }),
      request: input as new () => AnyInput,
      ...(step.options ? { options: (context) => step.options?.(context) ?? null } : {}),
      ...(step.remarks ? { remarks: (context) => step.remarks?.(context) ?? [] } : {}),
      ...(step.known ? { known: (context) => step.known?.(context) ?? {} } : {}),
      run: (request, body) => this.take(declaration, step, request, body),
    });
  }

  private async take(
    declaration: StepDeclaration,
    step: AnyStep,
    request: StepRequest,
    input: AnyInput,
  ): Promise<Outcome<AppendedEvent>> {
    if (declaration.bare) {
      await step.prepare?.(input, request);
      return this.takeBare(declaration, step, request, input);
    }
    let seen: StepView | undefined;
    const judged = judgedStep(declaration, step, input, (view) => {
      seen = view;
    });
    if (step.prepare) {
      const against = await this.steps.judge(request, judged);
      if (against !== null && against.length > 0) return refused(against);
      if (against !== null) await step.prepare(input, request);
    }
    if (!step.follows) return this.steps.take(request, judged);
    return this.unitOfWork.run(async () => {
      const taken = await this.steps.take(request, judged);
      // An answer that is only repeated has written nothing, and nothing follows from it again.
      if (!taken.ok || seen === undefined) return taken;
      return done(await this.following.append(taken.value, step.follows?.(seen, input, taken.value.eventId) ?? []));
    });
  }

  /** Nothing is read but the case itself and its log; nothing follows but the event. */
  private takeBare(
    { event, day, alsoWhenClosed }: StepDeclaration,
    step: AnyStep,
    request: StepRequest,
    input: AnyInput,
  ): Promise<Outcome<AppendedEvent>> {
    const { caseId, actor } = request;
    const viewOf = (state: CaseState, today: CivilDate): StepView =>
      ({ caseId, state, actor, today, day: day === null ? today : (input[day] ?? today) }) as StepView;
    return this.cases.take(request, {
      type: event,
      input: step.said ? step.said(input) : input,
      isBare: true,
      reasons: async (state, today, log) => {
        const view = viewOf(state, today);
        return [
          ...(alsoWhenClosed ? [] : closedReasons(state)),
          ...dayReasons(state, today, view.day),
          ...step.already(log, day === null ? input : { ...input, [day]: view.day }),
          ...(await step.against(view, input)),
        ];
      },
      event: (state, today) => eventOf(step, viewOf(state, today), input),
    });
  }
}

async function eventOf(step: AnyStep, view: StepView, input: AnyInput) {
  const data = await step.effect(view, input);
  const sha256 = step.fileSha256?.(input);
  return { occurredOn: view.day, data, ...(sha256 === undefined ? {} : { documentSha256: sha256 }) };
}

/** A step as it is judged and taken. @param saw told of the case as the step finds it, when it is written */
function judgedStep(
  declaration: StepDeclaration,
  step: AnyStep,
  input: AnyInput,
  saw: (view: StepView) => void,
): MeasureStep<object> {
  const { event, day, measure, alsoWhenClosed } = declaration;
  return {
    type: event,
    input: step.said ? step.said(input) : input,
    alsoWhenClosed,
    on: day === null ? undefined : (input[day] as CivilDate | undefined),
    measure: (step.measureOf ? step.measureOf(input) : measure) ?? undefined,
    again: declaration.again,
    ...(step.signature ? { signature: (view: StepView) => step.signature?.(view, input) ?? nobody(view) } : {}),
    reasons: async (view) => {
      const before = step.already(view.log, input);
      if (before.length > 0) return before;
      return [
        ...groundReasons(declaration, view, input),
        ...proposerReasons(declaration, view, input),
        ...(await step.against(view, input)),
      ];
    },
    event: async (view) => {
      saw(view);
      return eventOf(step, view, input);
    },
  };
}

function nobody({ actor }: StepView) {
  return { preparedBy: '', signedBy: actor, signerIsSupervisor: false, reason: null };
}

/** Nothing comes before what it rests on. */
function groundReasons({ restsOn }: StepDeclaration, { log, day }: StepView, input: AnyInput): Reason[] {
  const grounds = restsOn.flatMap((field: string) => log.find(({ id }) => id === input[field]) ?? []);
  const latest = grounds
    .map(({ occurredOn }) => occurredOn)
    .toSorted()
    .at(-1);
  if (latest === undefined || day >= latest) return [];
  return [
    reasonOf(
      'step.before-ground',
      {
        vi: 'Ngày ghi ở trước ngày của việc mà bước này dựa vào.',
        en: 'The day lies before that of what this step rests on.',
      },
      dayFound(latest),
    ),
  ];
}

/** Who proposes does not decide. */
function proposerReasons({ secondPerson }: StepDeclaration, { log, actor }: StepView, input: AnyInput): Reason[] {
  if (secondPerson === undefined) return [];
  const proposal = log.find(({ id }) => id === input[secondPerson]);
  if (!proposal || !samePerson(proposal.actor, actor)) return [];
  const said = {
    vi: 'Người đề xuất không tự quyết định đề xuất của mình; người khác phải làm việc đó.',
    en: 'Who proposes does not decide on the proposal; another person must.',
  };
  return [reasonOf('step.same-person', said, proposal.actor)];
}
