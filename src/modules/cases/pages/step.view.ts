import type { Reason } from '../../../kernel/outcome';
import { fieldsOf } from '../../../platform/http/form-field';
import { fill, spoken } from '../../../kernel/language';
import { isOpenTo, isTaken } from '../use-cases/step-offer';
import type { ViewedStep } from '../use-cases/view-step.query';
import { Format } from '../../../platform/pages/format';
import { answerView, findingView } from '../documents/ladder.view';
import { MEASURE_WORDS } from '../words';
import { STEP_WORDS } from './case-words';
import type { PageContext } from '../../../platform/pages/page-context';
import { knownInForm } from './step-form-body';
import { fieldView, idOf } from './step-fields.view';

/** A form that was not taken: what stands above it, and every reason against the step. */
export interface StepFailure {
  readonly heading: string;
  readonly reasons: readonly Reason[];
}

/** What the page of a step is printed for. */
export interface StepPageSetting {
  readonly actor: string;
  readonly key: string;
  /** What was typed; empty where the form is fresh. */
  readonly sent: URLSearchParams;
  /** Sentences beside wrong fields, by name in the form. */
  readonly errors: Readonly<Record<string, string>>;
  readonly failure: StepFailure | null;
}

/** The view of the form of a step in a case, with what the policy before it answers. */
export function casePageOfStep(
  context: PageContext,
  asked: ViewedStep,
  setting: StepPageSetting,
): { title: string; view: object } {
  const t = spoken(STEP_WORDS, context.language);
  const { day, viewed, step, offers, answer, remarks } = asked;
  const format = new Format(context.language);
  const heading = step.title[context.language];
  const { closing } = viewed.state;
  const isOver = !isTaken(step, viewed.state);
  return {
    title: fill(t.title, { step: heading, id: viewed.id }),
    view: {
      t,
      m: spoken(MEASURE_WORDS, context.language),
      heading,
      employer: {
        code: viewed.employerCode,
        name: viewed.employerName,
        href: `/employers/${encodeURIComponent(viewed.employerCode)}`,
      },
      case: { href: `/cases/${viewed.id}`, label: fill(t.case, { id: viewed.id }) },
      closed: closing ? fill(isOver ? t.over : t.closed, { day: format.date(closing.on) }) : null,
      notOffered: isOver || offers !== null ? null : t.notOffered,
      answer: answer ? answerView(context, answer, day) : null,
      remarks,
      hasRemarks: remarks.length > 0,
      answerHeading: fill(t.answer, { day: format.date(day) }),
      // What stands in the way is told before anything is typed.
      obstacle: obstacleView(context, asked),
      form: offers === null || !isOpenTo(step, answer) ? null : formView(context, asked, setting),
      summary: summaryOf(setting.errors, t.wrong),
      failure: failureView(context, setting.failure),
    },
  };
}

/** What the policy has against the step today; null where it lets it pass, or none stands before it. */
function obstacleView(context: PageContext, { step, answer, day }: ViewedStep): object | null {
  if (!answer || answer.state === 'available') return null;
  const t = spoken(STEP_WORDS, context.language);
  const heading = fill(isOpenTo(step, answer) ? t.obstacleToday : t.obstacle, {
    day: new Format(context.language).date(day),
  });
  return { heading, answer: answerView(context, answer, day) };
}

function formView(context: PageContext, { viewed, step, offers, known }: ViewedStep, setting: StepPageSetting): object {
  const declared = fieldsOf(step.request);
  const isFresh = setting.sent.size === 0;
  const sent = isFresh ? knownInForm(declared, known, context.query, new Format(context.language)) : setting.sent;
  const fields = { context, offers: offers ?? {}, sent, errors: setting.errors };
  const t = spoken(STEP_WORDS, context.language);
  const actor = {
    id: 'actor',
    name: 'actor',
    label: t.actor,
    value: setting.actor || (isFresh ? (viewed.state.officer ?? '') : ''),
    hint: t.actorHint,
    isArea: false,
    isSelect: false,
    isFile: false,
    isCheck: false,
    isChecked: false,
    isNumber: false,
    choices: [],
    error: setting.errors['actor'] ?? null,
  };
  return {
    action: `/cases/${viewed.id}/steps/${step.name}`,
    isMultipart: declared.some(({ kind }) => kind === 'file'),
    version: String(viewed.version),
    key: setting.key,
    filled: isFresh && sent.size > 0 ? t.filled : null,
    fields: [...declared.map((field) => fieldView(fields, field)), { rows: null, single: actor }],
  };
}

function summaryOf(errors: Readonly<Record<string, string>>, heading: string): object | null {
  const lines = Object.entries(errors).map(([name, sentence]) => ({ field: idOf(name), sentence }));
  return lines.length === 0 ? null : { heading, lines };
}

function failureView(context: PageContext, failure: StepFailure | null): object | null {
  if (failure === null) return null;
  return {
    heading: failure.heading,
    reasons: failure.reasons.map((reason) => findingView(context, reason)),
    hasReasons: failure.reasons.length > 0,
  };
}
