import type { PauseOfCase } from '../../cases/cases.api';
import { CONTACT_CHANNELS, CONTACT_OUTCOMES, PAUSE_REASONS } from '../../cases/cases.api';
import type { CaseFile } from '../domain/case-file';
import { fill } from '../../../kernel/language';
import { type Messages } from '../domain/messages/messages';
import type { Bilingual } from '../../../kernel/language';
import { authorityOptions } from './authority-choices';
import { options, type Choice } from '../../../platform/pages/form-view';
import { Format } from './format';
import type { PageContext } from './page-context';

/** The forms of a case by the last part of their address; the end of a pause has the pause's number in it. */
export type CaseFormName = 'notes' | 'attachments' | 'contacts' | 'promises' | 'pauses' | 'end' | 'transfer' | 'close';

/** A form that was sent and not taken: what was typed, and what is wrong. */
export interface FormAttempt {
  readonly form: CaseFormName;
  readonly pauseId?: number;
  readonly sent: URLSearchParams;
  readonly errors: Readonly<Record<string, Bilingual>>;
  /** What stands above the form: a sentence, and the reasons against it. */
  readonly heading: string | null;
  readonly reasons: readonly string[];
}

/** What the forms are printed with. */
export interface FormSetting {
  readonly context: PageContext;
  readonly file: CaseFile;
  /** Who acted last from this browser. */
  readonly actor: string;
  /** A fresh key for whatever form is sent next. */
  readonly key: string;
  readonly attempt: FormAttempt | undefined;
}

interface Field {
  readonly name: string;
  readonly kind: 'text' | 'area' | 'select' | 'file';
  readonly label: string;
  readonly hint?: string;
  readonly choices?: readonly Choice[];
  /** What stands in it at first. */
  readonly value?: string;
}

interface FormPlan {
  readonly form: CaseFormName;
  readonly pauseId?: number;
  readonly heading: string;
  readonly hint?: string;
  readonly submit: string;
  readonly fields: readonly Field[];
}

/** The forms that are open to a case in its state. */
export function caseForms(setting: FormSetting): object[] {
  const { viewed } = setting.file;
  const always = [noteForm(setting), attachmentForm(setting)];
  const whileOpen = viewed.state.closing
    ? []
    : [
        ...[contactForm(setting), promiseForm(setting), pauseForm(setting)],
        ...viewed.state.pauses.filter((pause) => !pause.isEnded).map((pause) => endForm(setting, pause)),
        ...[transferForm(setting), closeForm(setting)],
      ];
  return [...always, ...whileOpen].map((plan) => formView(setting, plan));
}

const words = ({ context }: FormSetting): Messages['caseForms'] => context.messages.caseForms;

function noteForm(setting: FormSetting): FormPlan {
  const t = words(setting);
  const fields: Field[] = [{ name: 'text', kind: 'area', label: t.noteText }];
  return { form: 'notes', heading: t.note, submit: t.noteSubmit, fields };
}

function attachmentForm(setting: FormSetting): FormPlan {
  const t = words(setting);
  const fields: Field[] = [
    { name: 'file', kind: 'file', label: t.file, hint: t.fileHint },
    { name: 'fileTitle', kind: 'text', label: t.fileTitle, hint: t.optional },
  ];
  return { form: 'attachments', heading: t.attachment, submit: t.attachmentSubmit, fields };
}

function contactForm(setting: FormSetting): FormPlan {
  const t = words(setting);
  const { channels, outcomes } = setting.context.messages.caseWords;
  return {
    form: 'contacts',
    heading: t.contact,
    submit: t.contactSubmit,
    fields: [
      { name: 'channel', kind: 'select', label: t.channel, choices: choicesOf(CONTACT_CHANNELS, channels) },
      { name: 'outcome', kind: 'select', label: t.outcome, choices: choicesOf(CONTACT_OUTCOMES, outcomes) },
      { name: 'person', kind: 'text', label: t.person, hint: t.optional },
      { name: 'details', kind: 'area', label: t.details, hint: t.optional },
      { name: 'contactedOn', kind: 'text', label: t.contactedOn, hint: t.todayHint },
    ],
  };
}

function promiseForm(setting: FormSetting): FormPlan {
  const t = words(setting);
  const { statement, viewed } = setting.file;
  // What the employer owes in all, and whom the office spoke to last.
  const owed = statement ? statement.totals.arrears + statement.totals.charges : 0n;
  const amount = owed > 0n ? new Format(setting.context.language).dong(owed) : '';
  const promisedBy = viewed.state.contacts.findLast(({ person }) => person !== null)?.person ?? '';
  return {
    form: 'promises',
    heading: t.promise,
    submit: t.promiseSubmit,
    fields: [
      { name: 'amount', kind: 'text', label: t.promiseAmount, value: amount },
      { name: 'payBy', kind: 'text', label: t.payBy },
      { name: 'promisedBy', kind: 'text', label: t.promisedBy, value: promisedBy },
      { name: 'madeOn', kind: 'text', label: t.madeOn, hint: t.todayHint },
    ],
  };
}

function pauseForm(setting: FormSetting): FormPlan {
  const t = words(setting);
  const choices = choicesOf(PAUSE_REASONS, setting.context.messages.caseWords.pauseReasons);
  return {
    form: 'pauses',
    heading: t.pause,
    hint: t.pauseHint,
    submit: t.pauseSubmit,
    fields: [
      { name: 'pauseReason', kind: 'select', label: t.pauseReason, choices },
      { name: 'basis', kind: 'text', label: t.basis },
      { name: 'from', kind: 'text', label: t.from, hint: t.todayHint },
      { name: 'until', kind: 'text', label: t.until, hint: t.untilHint },
    ],
  };
}

function endForm(setting: FormSetting, pause: PauseOfCase): FormPlan {
  const t = words(setting);
  const day = new Format(setting.context.language).date(pause.from);
  return {
    form: 'end',
    pauseId: pause.id,
    heading: fill(t.end, { day }),
    submit: t.endSubmit,
    fields: [
      { name: 'until', kind: 'text', label: t.until, hint: t.todayHint },
      { name: 'why', kind: 'area', label: t.endReason },
    ],
  };
}

function transferForm(setting: FormSetting): FormPlan {
  const t = words(setting);
  const { tree, day, viewed } = setting.file;
  const offices = authorityOptions(tree, day, '', viewed.authority?.code).filter(({ value }) => value !== '');
  return {
    form: 'transfer',
    heading: t.transfer,
    submit: t.transferSubmit,
    fields: [
      { name: 'office', kind: 'select', label: t.office, choices: offices },
      { name: 'officer', kind: 'text', label: t.officer, hint: t.officerHint, value: viewed.state.officer ?? '' },
      { name: 'why', kind: 'area', label: t.why },
    ],
  };
}

function closeForm(setting: FormSetting): FormPlan {
  const t = words(setting);
  return {
    form: 'close',
    heading: t.close,
    hint: t.closeHint,
    submit: t.closeSubmit,
    fields: [
      { name: 'why', kind: 'area', label: t.why },
      { name: 'signedBy', kind: 'text', label: t.signedBy },
      { name: 'decision', kind: 'text', label: t.decision, hint: t.optional },
    ],
  };
}

function choicesOf(codes: readonly string[], texts: Readonly<Record<string, string>>): Choice[] {
  return options(
    codes.map((code) => [code, texts[code] ?? code] as const),
    codes[0] ?? '',
  );
}

function formView({ context, file, actor, key, attempt }: FormSetting, plan: FormPlan): object {
  const { id, version } = file.viewed;
  const t = context.messages.caseForms;
  const own = attempt?.form === plan.form && attempt.pauseId === plan.pauseId ? attempt : undefined;
  const prefix = plan.pauseId === undefined ? plan.form : `end-${plan.pauseId}`;
  const path = plan.pauseId === undefined ? plan.form : `pauses/${plan.pauseId}/end`;
  const who: Field = { name: 'actor', kind: 'text', label: t.actor, hint: t.actorHint, value: actor };
  return {
    id: prefix,
    heading: plan.heading,
    hint: plan.hint ?? null,
    submit: plan.submit,
    action: `/cases/${id}/${path}`,
    isMultipart: plan.fields.some(({ kind }) => kind === 'file'),
    isOpen: own !== undefined,
    version: String(version),
    key,
    failure: own?.heading ? { heading: own.heading, reasons: own.reasons } : null,
    fields: [...plan.fields, who].map((field) => fieldView(context, prefix, field, own)),
  };
}

function fieldView({ language }: PageContext, prefix: string, field: Field, attempt: FormAttempt | undefined): object {
  const { name, kind, label, hint, choices } = field;
  const typed = attempt?.sent.get(name) ?? undefined;
  const error = attempt?.errors[name];
  return {
    id: `${prefix}-${name}`,
    name,
    label,
    isArea: kind === 'area',
    isSelect: kind === 'select',
    isFile: kind === 'file',
    value: typed ?? field.value ?? '',
    choices: (choices ?? []).map((choice) =>
      typed === undefined ? choice : { ...choice, isSelected: choice.value === typed },
    ),
    hint: hint ?? null,
    error: error === undefined ? null : error[language],
  };
}
