import { createHash } from 'node:crypto';
import { fill, spoken } from '../../../kernel/language';
import { fieldsOf, type FormField } from '../../../platform/http/form-field';
import { measureName } from '../../../law/enforcement/measure';
import type { StepReview } from '../use-cases/review-step.use-case';
import { REVIEW_WORDS } from '../words';
import { STEP_WORDS } from './case-words';
import type { ReviewedStep } from '../use-cases/view-review.query';
import type { NameOfDuty } from '../documents/duty.view';
import type { EventWords } from '../use-cases/event-words';
import { wordsOf } from './timeline.view';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { nameInForm, rowCount } from './step-form-body';
import { fieldView } from './step-fields.view';

/** What the events and duties that would follow are called. */
export interface ReviewNames {
  readonly words: Pick<EventWords, 'find'>;
  readonly nameOf: NameOfDuty;
}

/** The page that shows a step before it counts: what was typed, the papers as drafts, and what will follow. */
export function reviewPage(
  context: PageContext,
  asked: ReviewedStep,
  sent: URLSearchParams,
  { words, nameOf }: ReviewNames,
): { title: string; view: object } {
  const { viewed, step, review, tree } = asked;
  const t = spoken(REVIEW_WORDS, context.language);
  const format = new Format(context.language);
  const name = step.title[context.language];
  const setting = { tree, language: context.language, words };
  return {
    title: fill(t.title, { step: name, id: viewed.id }),
    view: {
      t,
      heading: fill(t.heading, { step: name }),
      employer: {
        code: viewed.employerCode,
        name: viewed.employerName,
        href: `/employers/${encodeURIComponent(viewed.employerCode)}`,
      },
      case: { href: `/cases/${viewed.id}`, label: fill(STEP_WORDS.case[context.language], { id: viewed.id }) },
      action: `/cases/${viewed.id}/steps/${step.name}`,
      hidden: hiddenFields(sent),
      confirmed: fingerprintOf(sent),
      typed: typedLines(context, asked, sent),
      events: review.events.map((event) => wordsOf(setting, { ...event, on: event.occurredOn })),
      duties: dutyLines(context, asked, format, nameOf),
      hasDuties: review.duties.length > 0,
      measures: measureLines(context, review, format),
      hasMeasures: review.measures.length > 0,
      papers: review.papers.map(({ title, svg }) => ({
        caption: fill(t.draft, { title }),
        source: `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`,
      })),
      hasPapers: review.papers.length > 0,
    },
  };
}

const OWN_BUTTONS = ['confirmed', 'edit', 'add', 'remove'];

/** Tells whether what is confirmed is what was shown: with anything else in the form, or another version, it is shown again. */
export function fingerprintOf(sent: URLSearchParams): string {
  const content = [...sent].filter(([name]) => !OWN_BUTTONS.includes(name) && name !== 'key').toSorted(byName);
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hiddenFields(sent: URLSearchParams): object[] {
  return [...sent].filter(([name]) => !OWN_BUTTONS.includes(name)).map(([name, value]) => ({ name, value }));
}

/** What was typed, as the reader knows it: labels, and the words of what was chosen. */
function typedLines(context: PageContext, { step, offers }: ReviewedStep, sent: URLSearchParams): object[] {
  const t = spoken(REVIEW_WORDS, context.language);
  const setting = { context, offers: offers ?? {}, sent, errors: {} };
  const line = (field: FormField, row?: { readonly of: string; readonly row: number }): string | null => {
    const value = sent.get(nameInForm(field.name, row)) ?? '';
    if (value.trim() === '') return null;
    if (field.kind === 'yes-no') return t.yes;
    const { single } = fieldView(setting, field) as { single: { choices: { value: string; label: string }[] } | null };
    return single?.choices.find((choice) => choice.value === value)?.label ?? value;
  };
  const lines = fieldsOf(step.request).flatMap((field) => {
    const label = field.label[context.language];
    if (field.kind !== 'rows') return [{ label, text: line(field) }];
    return Array.from({ length: rowCount(field, sent) }, (_, row) => ({
      label: fill(t.row, { label, n: row + 1 }),
      text: (field.row?.() ?? []).flatMap((inner) => line(inner, { of: field.name, row }) ?? []).join(' · '),
    }));
  });
  const filled = lines.filter(({ text }) => text !== null && text !== '');
  return [...filled, { label: t.actor, text: sent.get('actor') ?? '' }];
}

function dutyLines(context: PageContext, { review }: ReviewedStep, format: Format, nameOf: NameOfDuty): object[] {
  const t = spoken(REVIEW_WORDS, context.language);
  return review.duties.map(({ change, kind, dueOn, article }) => ({
    name: nameOf(kind) ?? kind,
    text: fill(t.duty[change], { day: dueOn === null ? t.noDay : format.date(dueOn) }),
    article,
  }));
}

function measureLines(context: PageContext, { measures }: StepReview, format: Format): object[] {
  const t = spoken(REVIEW_WORDS, context.language);
  return measures.map(({ measure, before, after, opensOn, actBy }) => ({
    name: measureName(measure, context.language),
    text: before === after ? t.state[after] : fill(t.turns, { before: t.state[before], after: t.state[after] }),
    opens: opensOn === null ? null : fill(t.opens, { day: format.date(opensOn) }),
    actBy: actBy === null ? null : fill(t.actBy, { day: format.date(actBy) }),
  }));
}
