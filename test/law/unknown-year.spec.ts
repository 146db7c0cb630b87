import type { CivilDate } from '../../src/kernel/civil-date';
import { BusinessCalendar, foresee } from '../../src/kernel/business-days';
import { recordBy } from '../../src/law/enforcement/fines/procedure-deadlines';
import { evaluate, type Policy } from '../../src/law/enforcement/policy';
import { lawWith } from '../support/law';

const law = lawWith();
const on = (text: string): CivilDate => text as CivilDate;

describe('a year whose days off nobody has entered', () => {
  it('fails by its name where working days are counted into it, and nowhere else', () => {
    expect(() => law.calendar.addWorkingDays(on('2027-12-30'), 5)).toThrow('The days off of the year 2028');
    expect(law.calendar.addWorkingDays(on('2027-12-27'), 2)).toBe('2027-12-29');
    expect(() => recordBy(law, 'plain', on('2027-12-31'))).toThrow('2028');
    // Calendar days do not ask which of them are off.
    expect(foresee(() => law.calendar.onOrNextWorkingDay(on('2028-01-03')))).toEqual({
      value: null,
      unknownYear: '2028',
    });
    expect(new BusinessCalendar([]).knows('2026')).toBe(false);
  });

  it('does not turn New Year and Tết of 2027 into working days', () => {
    expect(law.calendar.addWorkingDays(on('2026-12-31'), 1)).toBe('2027-01-04');
    expect(law.calendar.addWorkingDays(on('2027-02-04'), 1)).toBe('2027-02-12');
  });

  it('blocks a measure that rests on it, and is only told of where a day ahead is foreseen', () => {
    const policy = (holds: () => boolean): Policy<null> => ({
      measure: 'fine',
      changesOn: [],
      standing: () => ({ is: 'in-question' }),
      conditions: () => [
        { code: 'c', sentence: 's', article: 'a', holds: () => ({ holds: holds(), found: '', opensOn: null }) },
      ],
      actBy: (_, day) => law.calendar.addWorkingDays(day, 5),
    });
    expect(
      evaluate(
        policy(() => true),
        null,
        on('2027-12-30'),
      ),
    ).toMatchObject({
      state: 'available',
      actBy: null,
      unknownYear: '2028',
    });
    const rests = policy(() => law.calendar.addWorkingDays(on('2027-12-30'), 5) > '2027-12-31');
    const answer = evaluate(rests, null, on('2027-12-30'));
    expect(answer).toMatchObject({ state: 'blocked', opensOn: null, unknownYear: '2028' });
    expect(answer.reasons[0]?.found).toContain('năm 2028');
  });
});
