import { fieldsOf } from '../../../platform/http/form-field';
import { spoken } from '../../../kernel/language';
import type { StepDefinition } from '../use-cases/step-catalog';
import type { CaseFile } from '../use-cases/view-case-file.query';
import { knownOf, offersOf } from '../use-cases/step-offer';
import { Format } from '../../../platform/pages/format';
import { STEP_WORDS } from './case-words';
import { knownInForm } from './step-form-body';
import type { PageContext } from '../../../platform/pages/page-context';
import { fieldView } from './step-fields.view';

/** Steps that are taken so often that their forms stand on the page of the case itself. */
const QUICK = ['add-note', 'attach-file', 'record-contact'];

/** What the forms are printed with. */
export interface QuickSetting {
  readonly context: PageContext;
  readonly file: CaseFile;
  /** Who acted last from this browser. */
  readonly actor: string;
  /** A fresh key for whatever form is sent next. */
  readonly key: string;
}

/** The forms of the quick steps that the case takes, folded. */
export function quickForms(setting: QuickSetting): object[] {
  return setting.file.steps.filter(({ name }) => QUICK.includes(name)).map((step) => formView(setting, step));
}

/** What else is written into the file itself: links to the forms. */
export function otherSteps({ language }: PageContext, { steps, viewed }: CaseFile): object[] {
  return steps
    .filter(({ group, name }) => group === 'file' && !QUICK.includes(name))
    .map(({ name, title }) => ({ href: `/cases/${viewed.id}/steps/${name}`, label: title[language] }));
}

function formView({ context, file, actor, key }: QuickSetting, step: StepDefinition): object {
  const { ladder, viewed } = file;
  const offers = (ladder && offersOf(step, ladder)) ?? {};
  const declared = fieldsOf(step.request);
  const known = ladder ? knownOf(step, offers, ladder) : {};
  const sent = knownInForm(declared, known, new URLSearchParams(), new Format(context.language));
  const fields = { context, offers, sent, errors: {}, idPrefix: step.name };
  const t = spoken(STEP_WORDS, context.language);
  return {
    id: step.name,
    heading: step.title[context.language],
    submit: t.submit,
    action: `/cases/${viewed.id}/steps/${step.name}`,
    isMultipart: declared.some(({ kind }) => kind === 'file'),
    version: String(viewed.version),
    key,
    fields: declared.map((field) => fieldView(fields, field)),
    actor: { id: `${step.name}-actor`, label: t.actor, hint: t.actorHint, value: actor },
  };
}
