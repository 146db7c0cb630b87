import { STEP_ALIASES, type StepAlias } from '../../cases/cases.api';
import { nameInForm } from './step-form-body';

/** Fields of the forms of before every act was a step, by the names that the step has for them; others kept their names. */
const RENAMED: Readonly<Record<string, string>> = {
  fileTitle: 'title',
  details: 'note',
  pauseReason: 'reason',
  basis: 'document',
  why: 'reason',
  office: 'authorityCode',
  decision: 'document',
};
const OF_THE_FORM = ['actor', 'key', 'version', 'confirmed', 'edit'];

/** The step that an old address of a form stands for. @example stepOfForm('/cases/7/notes') // 'add-note' */
export function stepOfForm(path: string): string {
  return STEP_ALIASES[path.split('/').at(-1) as StepAlias];
}

/** A form as it used to be sent, as the form of its step is. */
export function asStepForm(sent: URLSearchParams, more: Readonly<Record<string, string>> = {}): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of sent) {
    const isOwn = OF_THE_FORM.includes(name) || name.includes('.');
    form.set(isOwn ? name : nameInForm(RENAMED[name] ?? name), value);
  }
  for (const [name, value] of Object.entries(more)) form.set(nameInForm(name), value);
  return form;
}
