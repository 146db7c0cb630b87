import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Fund } from '../../fund';
import type { LawBook } from '../../law-book';
import type { Aggravating } from './circumstances';
import { isOldDecree, type ViolationActCode, type ViolationFound } from './violation-act';

/** What one unpaid registered amount contributes to an act. */
export interface UnpaidAmount {
  readonly fund: Fund;
  readonly outstanding: Dong;
  readonly workers: number;
  readonly evaded: boolean;
}

/**
 * The acts that lie in unpaid registered amounts found on a day, under the decree of that day. Not paying goes on, so none has ended.
 * Decree 283/2026: late and evaded, SI and UI each by itself. Decrees 12/2022 and 28/2020: one act measured by all that is payable; whether the
 * employer has paid nothing at all for anybody must be said. Health insurance is an act of its own under another decree.
 */
export function actsInArrears(
  law: LawBook,
  unpaid: readonly UnpaidAmount[],
  nothingPaidAtAll: boolean,
  foundOn: CivilDate,
): ViolationFound[] {
  const of = (branch: 'SI' | 'UI'): readonly UnpaidAmount[] => {
    const funds = law.get(`fine.base-funds.${branch}`).at(foundOn);
    return unpaid.filter((each) => funds.includes(each.fund));
  };
  const found = (act: ViolationActCode, amounts: readonly UnpaidAmount[]): ViolationFound[] =>
    amounts.length === 0 ? [] : [{ act, foundOn, endedOn: null, workers: mostWorkers(amounts), amount: sum(amounts) }];
  const health = found(
    'HI-unpaid',
    unpaid.filter((each) => each.fund === 'HI'),
  );
  if (isOldDecree(law.get('fine.decree').at(foundOn))) {
    return [...found(nothingPaidAtAll ? 'SI-UI-none-paid' : 'SI-UI-late', [...of('SI'), ...of('UI')]), ...health];
  }
  const late = (amounts: readonly UnpaidAmount[]) => amounts.filter((each) => !each.evaded);
  const evaded = (amounts: readonly UnpaidAmount[]) => amounts.filter((each) => each.evaded);
  return [
    ...found('SI-late', late(of('SI'))),
    ...found('SI-evaded', evaded(of('SI'))),
    ...found('UI-late', late(of('UI'))),
    ...found('UI-evaded', evaded(of('UI'))),
    ...health,
  ];
}

/**
 * The aggravating circumstance that Decree 283/2026/NĐ-CP art. 7 (4) attaches to an act of arts 43–46 that was committed at different
 * times and never dealt with: it stays one act, done many times.
 * @param periods number of contribution periods in which it was committed
 */
export function aggravatedByRepetition(law: LawBook, periods: number, day: CivilDate): readonly Aggravating[] {
  return periods > 1 && law.get('fine.decree').find(day)?.value === '283/2026' ? ['many-times'] : [];
}

function sum(amounts: readonly UnpaidAmount[]): Dong {
  return amounts.reduce((total, each) => total + each.outstanding, 0n);
}

function mostWorkers(amounts: readonly UnpaidAmount[]): number {
  return amounts.reduce((most, each) => Math.max(most, each.workers), 0);
}
