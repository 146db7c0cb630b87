import { reasonOf, type Reason } from '../../../kernel/outcome';
import { onDay } from '../../../law/enforcement/found-words';
import { AreaField, ReferenceField } from '../../../platform/http/form-fields';
import { PROMISE_BROKEN, PROMISE_KEPT } from '../domain/case-events';
import { STEP_ANNULLED } from '../domain/annulment';
import type { StoredCaseEvent } from '../domain/case-event-type';
import { samePerson } from '../../../law/enforcement/same-person';
import { DiscoveredSteps } from '../use-cases/discovered-steps';
import type { StepView } from '../use-cases/measure-steps';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf } from '../use-cases/step';
import type { StepContext, StepOption } from '../use-cases/step-catalog';

/** What the program wrote of a promise by what came in: the promise is no mistake any more. */
const SETTLED_BY_PROGRAM: readonly string[] = [PROMISE_KEPT.kind, PROMISE_BROKEN.kind];

/** A step that was taken by mistake. */
export class AnnulledStepRequest {
  @ReferenceField({ vi: 'Việc ghi nhầm', en: 'What was taken by mistake' })
  eventId!: number;

  @AreaField({ vi: 'Lý do hủy bỏ', en: 'Why it is annulled' })
  reason!: string;
}

/** Takes back a step that was taken by mistake, as long as nothing rests on it. Both stay in the log for ever; only the step counts no more. */
@Step({
  name: 'annul-step',
  group: 'file',
  words: {
    title: { vi: 'Hủy bỏ việc ghi nhầm', en: 'Annul what was taken by mistake' },
    happened: { vi: 'Hủy bỏ việc ghi nhầm', en: 'A mistake was annulled' },
    lines: ({ reason }) => [reason],
  },
  input: AnnulledStepRequest,
  event: STEP_ANNULLED,
  day: null,
  restsOn: ['eventId'],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: true,
  annulment: {
    instead: {
      vi: 'Việc hủy bỏ không hủy được; ghi lại bước đó nếu hủy nhầm.',
      en: 'An annulment stands; take the step anew where it was annulled by mistake.',
    },
  },
})
export class AnnulStep implements CaseStepRules<AnnulledStepRequest, DataOf<typeof STEP_ANNULLED>> {
  constructor(private readonly steps: DiscoveredSteps) {}

  already(log: CaseLogEvents, { eventId }: AnnulledStepRequest): Reason[] {
    if (log.some(({ id }) => id === eventId)) return [];
    const said = {
      vi: 'Việc này không có trong hồ sơ của đơn vị hoặc đã được hủy bỏ.',
      en: 'This is not in the file of the employer, or was annulled.',
    };
    return [reasonOf('annulment.unknown', said)];
  }

  against({ log, caseId, actor }: StepView, { eventId }: AnnulledStepRequest): Reason[] {
    const event = log.find(({ id }) => id === eventId);
    if (!event) return [];
    return [
      ...this.whyNot(event, actor),
      ...(event.caseId === caseId
        ? []
        : [
            reasonOf('annulment.other-case', {
              vi: `Việc này thuộc hồ sơ số ${event.caseId}; hủy bỏ trong hồ sơ đó.`,
              en: `This is of case ${event.caseId}; annul it there.`,
            }),
          ]),
      ...this.restingOn(log, eventId).map((resting) => this.restsReason(resting)),
    ];
  }

  async effect({ log }: StepView, { eventId, reason }: AnnulledStepRequest): Promise<DataOf<typeof STEP_ANNULLED>> {
    const event = log.find(({ id }) => id === eventId);
    if (event) await this.steps.undo(event);
    const also = log.filter((event) => this.isByProgram(event) && numbersIn(event, idLists(event)).includes(eventId));
    return { eventId, alsoIds: also.map(({ id }) => id), reason };
  }

  options({ log, caseId }: StepContext): Record<string, StepOption[]> {
    const open = log.filter((event) => event.caseId === caseId && this.canBeAnnulled(event));
    return {
      eventId: open
        .filter(({ id }) => this.restingOn(log, id).length === 0)
        .map((event) => ({ value: event.id, label: this.labelOf(event) }))
        .toReversed(),
    };
  }

  private canBeAnnulled({ kind }: StoredCaseEvent): boolean {
    const annulment = this.steps.ofKind(kind)?.annulment;
    return annulment !== undefined && 'by' in annulment;
  }

  private whyNot({ kind, actor: taker }: StoredCaseEvent, actor: string): Reason[] {
    const annulment = this.steps.ofKind(kind)?.annulment;
    if (annulment === undefined) {
      const said = {
        vi: 'Việc này do chương trình ghi, không hủy bỏ bằng tay được.',
        en: 'The program wrote this; it cannot be annulled by hand.',
      };
      return [reasonOf('annulment.not-a-step', said)];
    }
    if ('instead' in annulment) return [reasonOf('annulment.otherwise', annulment.instead)];
    if (annulment.by === 'anyone' || !samePerson(taker, actor)) return [];
    const said = {
      vi: 'Người đã thực hiện không tự hủy bỏ; người khác phải làm việc đó.',
      en: 'Who took the step does not annul it; another person must.',
    };
    return [reasonOf('annulment.same-person', said, taker)];
  }

  /** What names the event as its ground, what its declaration says rests on it, or what speaks of its paper: it would stand on nothing. */
  private restingOn(log: CaseLogEvents, eventId: number): StoredCaseEvent[] {
    const event = log.find(({ id }) => id === eventId);
    if (!event) return [];
    const paper = documentOf(event);
    const { restsOn = [], foundationOf = [] } = this.steps.ofKind(event.kind) ?? {};
    const grounds = restsOn.flatMap((field: string) => numbersIn(event, [field]));
    const resting = foundationOf.map(({ kind }) => kind);
    const issued = paper === undefined || !isService(event) ? [] : log.filter((each) => documentOf(each) === paper);
    return log.filter((later) => {
      if (later.id <= eventId) return false;
      if (paper !== undefined && documentOf(later) === paper) return true;
      if (this.isByProgram(later) && !SETTLED_BY_PROGRAM.includes(later.kind)) return false;
      const { restsOnServiceOf = [] } = this.steps.ofKind(later.kind) ?? {};
      const onService = numbersIn(later, restsOnServiceOf);
      if (issued.some(({ id }) => onService.includes(id))) return true;
      const named = numbersIn(later, this.references());
      return (
        named.includes(eventId) ||
        (resting.includes(later.kind) &&
          (grounds.length === 0 ? later.caseId === event.caseId : grounds.some((id) => named.includes(id))))
      );
    });
  }

  private isByProgram({ kind }: StoredCaseEvent): boolean {
    return this.steps.ofKind(kind) === undefined;
  }

  /** The fields in which any step names events, and their plurals, which events name several by. */
  private references(): string[] {
    const fields = new Set(this.steps.list().flatMap(({ restsOn }) => restsOn as readonly string[]));
    return [...fields].flatMap((field) => [field, `${field}s`]);
  }

  private restsReason(event: StoredCaseEvent): Reason {
    const said = {
      vi: 'Có việc khác dựa vào việc này; phải hủy bỏ việc đó trước.',
      en: 'Something else rests on this, and must be annulled first.',
    };
    return reasonOf('annulment.rested-on', said, this.labelOf(event));
  }

  private labelOf({ kind, occurredOn }: StoredCaseEvent): string {
    return `${this.steps.ofKind(kind)?.words.happened.vi ?? kind}, ${onDay(occurredOn)}`;
  }
}

/** Whether an event tells that a paper was served; an attempt that failed lets no term run. */
function isService({ data }: StoredCaseEvent): boolean {
  return (data as { readonly result?: unknown } | null)?.result === 'served';
}

/** The paper that an event issued or speaks of. */
function documentOf(event: StoredCaseEvent | undefined): number | undefined {
  const { documentId } = (event?.data ?? {}) as { readonly documentId?: unknown };
  return typeof documentId === 'number' ? documentId : undefined;
}

/** The numbers that stand in fields of an event, alone or in a list. */
function numbersIn({ data }: StoredCaseEvent, fields: readonly string[]): unknown[] {
  return fields.flatMap((field) => (data as Readonly<Record<string, unknown>>)[field] ?? []);
}

/** The fields of an event that list others. */
function idLists({ data }: StoredCaseEvent): string[] {
  return Object.keys(data as object).filter((name) => name.endsWith('Ids'));
}
