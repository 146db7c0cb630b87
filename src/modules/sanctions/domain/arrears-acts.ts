import type { CivilDate } from '../../../kernel/civil-date';
import { evaded, evasionOf, overdue } from '../../../law/enforcement/arrears-reading';
import type { CaseFacts, OwedItem } from '../../../law/enforcement/case-facts';
import { actsInArrears, type UnpaidAmount } from '../../../law/enforcement/fines/acts-in-arrears';
import type { ViolationActCode } from '../../../law/enforcement/fines/violation-act';
import type { LawBook } from '../../../law/law-book';
import { isObjectOfRecord } from '../../../law/enforcement/sanctioned-items';
import type { NotedAct, NotedItem } from './violation-events';

/**
 * What the statement of a day holds of one act. Evasion under Decree 12/2022 art. 39 (7), which nobody is taken to have committed before
 * it was found, is described by what counts as evaded that day.
 * @returns undefined where the statement holds nothing of the act
 */
export function figuresOwed(
  law: LawBook,
  facts: CaseFacts,
  day: CivilDate,
  act: ViolationActCode,
): NotedAct | undefined {
  if (act !== 'SI-UI-evasion') {
    return actsOwed(law, facts, day, act === 'SI-UI-none-paid').find((each) => each.act === act);
  }
  const all = actsOwed(law, { ...facts, items: evaded(facts, day) }, day, false).find(
    (each) => each.act === 'SI-UI-late',
  );
  return all && { ...all, act };
}

/**
 * The acts that lie in what the employer owes on a day, each with its figures and the number of contribution periods in which it was
 * committed: what an officer who notes a violation starts from. What is the object of a record already is left out.
 * @param nothingPaidAtAll under Decree 12/2022: whether nothing at all was paid for anybody
 */
export function actsOwed(law: LawBook, facts: CaseFacts, day: CivilDate, nothingPaidAtAll: boolean): NotedAct[] {
  const items = overdue(facts, day).filter((item) => !isObjectOfRecord(law, facts, item));
  const actOf = (item: OwedItem): string | undefined =>
    actsInArrears(law, [unpaidOf(item, day)], nothingPaidAtAll, day)[0]?.act;
  return actsInArrears(
    law,
    items.map((item) => unpaidOf(item, day)),
    nothingPaidAtAll,
    day,
  ).map((found) => {
    const own = items.filter((item) => actOf(item) === found.act);
    return { ...found, periods: new Set(own.map(({ period }) => period)).size, items: own.map(notedItem) };
  });
}

function notedItem({ fund, period, outstanding, findingNo }: OwedItem): NotedItem {
  return { fund, period, findingNo: findingNo ?? null, amount: outstanding };
}

function unpaidOf(item: OwedItem, day: CivilDate): UnpaidAmount {
  const evadedFrom = evasionOf(item);
  const { fund, outstanding, workers } = item;
  return { fund, outstanding, workers, evaded: evadedFrom !== null && evadedFrom <= day };
}
