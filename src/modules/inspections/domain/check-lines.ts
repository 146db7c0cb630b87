import type { EventLine, EventWriting } from '../../cases/cases.api';
import { CHECK_WORDS } from '../words';
import type { CHECK_DECIDED } from './check-events';

/** What timeline and dossier say of a check that was decided, by the office or by others. */
export function decidedLines(
  { form, number, days, scopeFrom, scopeTo, team }: ReturnType<(typeof CHECK_DECIDED)['read']>,
  { say, period }: EventWriting,
): EventLine[] {
  const head = team.find(({ role }) => role === 'head')?.name ?? '';
  return [
    say(
      { vi: '{form}, quyết định {number}, {days} ngày.', en: '{form}, decision {number}, {days} days.' },
      { form: say(CHECK_WORDS.forms[form]), number, days },
    ),
    say(
      {
        vi: 'Thời kỳ {from} – {to}. Trưởng đoàn: {head}.',
        en: 'Months {from} to {to}. Head of the team: {head}.',
      },
      { from: period(scopeFrom), to: period(scopeTo), head },
    ),
  ];
}
