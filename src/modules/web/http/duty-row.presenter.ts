import { daysBetween, type CivilDate } from '../../../kernel/civil-date';
import { NOTHING_TO_DO, SYSTEM_ACTOR, dutyStateOn } from '../../cases/cases.api';
import type { ListedDuty } from '../domain/listed-duty';
import { fill } from '../../../kernel/language';
import { textFor } from '../../../kernel/language';
import type { Format } from './format';
import type { PageContext } from './page-context';

/** What a kind is called by the module that brought it. */
export type NameOfDuty = (kind: string) => string | undefined;

/** A duty as lists print it: what, about whom, by when, and what became of it. */
export function dutyRow(
  context: PageContext,
  format: Format,
  day: CivilDate,
  nameOf: NameOfDuty,
  duty: ListedDuty,
): object {
  const { messages } = context;
  const { duties: t, cases } = messages;
  const state = dutyStateOn(duty, day);
  const by = duty.metBy === SYSTEM_ACTOR ? cases.system : duty.metBy;
  return {
    id: duty.id,
    kind: nameOf(duty.kind) ?? textFor(messages.dutyKinds, duty.kind),
    period: duty.employerCode === null ? format.period(duty.period) : null,
    employer: duty.employerName,
    employerHref: duty.employerCode === null ? null : `/employers/${encodeURIComponent(duty.employerCode)}`,
    caseHref: duty.caseId === null ? null : `/cases/${duty.caseId}`,
    case: duty.caseId === null ? null : fill(t.inCase, { id: duty.caseId }),
    about: duty.employerCode === null ? '' : aboutOf(duty.subject),
    office: duty.authorityName === null ? '' : format.office(duty.authorityName),
    officer: duty.officer,
    arisesOn: format.dated(duty.arisesOn),
    dueOn: state === 'paused' ? null : format.dated(duty.dueOn),
    state: stateText(context, duty, day),
    stateCode: state,
    metOn: format.datedOrNull(duty.metOn),
    metBy: duty.document === NOTHING_TO_DO ? t.nothingToDo : by,
    document: duty.document === NOTHING_TO_DO ? null : duty.document,
    article: duty.article,
  };
}

/** How a duty stands, with the days that it is over or has left. */
function stateText({ messages: { duties: t } }: PageContext, duty: ListedDuty, day: CivilDate): string {
  const state = dutyStateOn(duty, day);
  if (state === 'open' && duty.dueOn === day) return t.states.today;
  const reference = duty.metOn ?? day;
  const n = state === 'paused' ? 0 : Math.abs(daysBetween(duty.dueOn, reference));
  return fill(t.states[state], { n });
}

/** What of the subject tells a reader something: not the marks by which the register tells duties apart. */
function aboutOf(subject: string): string {
  return subject.replace(/^(case:\d+ ?|employer:\d+)/, '').replace(/^event \d+$/, '');
}
