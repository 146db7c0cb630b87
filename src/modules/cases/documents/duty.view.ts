import { daysBetween, type CivilDate } from '../../../kernel/civil-date';
import { fill, spoken } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { shortOfficeName } from '../../authorities/authorities.api';
import { SYSTEM_ACTOR } from '../domain/case-event-type';
import { NOTHING_TO_DO, dutyStateOn } from '../domain/duty-register';
import type { ListedDuty } from '../domain/listed-duty';
import { DUTY_WORDS } from '../words';

/** What a kind is called in the reader's language. */
export type NameOfDuty = (kind: string) => string;

/** A duty as lists print it: what, about whom, by when, and what became of it. */
export function dutyRow(
  { language }: Pick<PageContext, 'language'>,
  day: CivilDate,
  nameOf: NameOfDuty,
  duty: ListedDuty,
) {
  const t = spoken(DUTY_WORDS, language);
  const format = new Format(language);
  const state = dutyStateOn(duty, day);
  const by = duty.metBy === SYSTEM_ACTOR ? t.system : duty.metBy;
  return {
    id: duty.id,
    kind: nameOf(duty.kind),
    period: duty.employerCode === null ? format.period(duty.period) : null,
    employer: duty.employerName,
    employerHref: duty.employerCode === null ? null : `/employers/${encodeURIComponent(duty.employerCode)}`,
    caseHref: duty.caseId === null ? null : `/cases/${duty.caseId}`,
    case: duty.caseId === null ? null : fill(t.inCase, { id: duty.caseId }),
    about: duty.employerCode === null ? '' : aboutOf(duty.subject),
    office: duty.authorityName === null ? '' : shortOfficeName(duty.authorityName),
    officer: duty.officer,
    arisesOn: format.dated(duty.arisesOn),
    dueOn: state === 'paused' ? null : format.dated(duty.dueOn),
    state: stateText(t, duty, day),
    stateCode: state,
    metOn: format.datedOrNull(duty.metOn),
    metBy: duty.document === NOTHING_TO_DO ? t.nothingToDo : by,
    document: duty.document === NOTHING_TO_DO ? null : duty.document,
    article: duty.article,
  };
}

/** How a duty stands, with the days that it is over or has left. */
function stateText(
  { states }: { states: Record<keyof typeof DUTY_WORDS.states, string> },
  duty: ListedDuty,
  day: CivilDate,
): string {
  const state = dutyStateOn(duty, day);
  if (state === 'open' && duty.dueOn === day) return states.today;
  const reference = duty.metOn ?? day;
  const n = state === 'paused' ? 0 : Math.abs(daysBetween(duty.dueOn, reference));
  return fill(states[state], { n });
}

/** What of the subject tells a reader something: not the marks by which the register tells duties apart. */
function aboutOf(subject: string): string {
  return subject.replace(/^(case:\d+ ?|employer:\d+)/, '').replace(/^event \d+$/, '');
}
