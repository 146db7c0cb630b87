import type { CivilDate } from '../../kernel/civil-date';
import type { Period } from '../../kernel/period';
import type { Fund } from '../fund';
import type { LawBook } from '../law-book';
import type { CaseFacts, OwedItem } from './case-facts';
import type { FineImposed } from './facts-of-measures';
import type { ViolationActCode } from './fines/violation-act';

/** One unpaid amount: fund and period, and the adjustment where a check found it. */
export interface ItemKey {
  readonly fund: Fund;
  readonly period: Period;
  readonly findingNo: string | null;
}

/** What an act of a violation record rests on. */
export interface ActCovered {
  readonly act: ViolationActCode;
  /** As the record lists them; where it lists none, everything of the act that was late by its day. */
  readonly items: readonly ItemKey[];
  readonly lateBy: CivilDate;
}

/** The decision that sanctioned an item; undefined where none did. */
export function sanctionOf(law: LawBook, facts: CaseFacts, item: OwedItem): FineImposed | undefined {
  return facts.fines.find(({ covers }) => covers.some((each) => isCovered(law, each, item)));
}

/**
 * Whether an item is the object of a record already, decided or not: it is not that of another one. Law on handling administrative
 * violations art. 3 (1) (d): one act is sanctioned once.
 */
export function isObjectOfRecord(law: LawBook, { records }: Pick<CaseFacts, 'records'>, item: OwedItem): boolean {
  return records.some(({ covers }) => covers.some((each) => isCovered(law, each, item)));
}

function isCovered(law: LawBook, { act, items, lateBy }: ActCovered, item: OwedItem): boolean {
  const { fund, period, findingNo = null } = item;
  if (items.length > 0) {
    return items.some((each) => each.fund === fund && each.period === period && each.findingNo === findingNo);
  }
  // Not registering workers is an act about what a check found, never about what was registered.
  if (act.includes('-registration-') && findingNo === null) return false;
  return item.lateFrom <= lateBy && fundsOf(law, act, lateBy).includes(fund);
}

function fundsOf(law: LawBook, act: ViolationActCode, day: CivilDate): readonly string[] {
  if (act === 'HI-unpaid') return ['HI'];
  const isAbout = (branch: 'SI' | 'UI'): boolean => act.startsWith(`${branch}-`) || act.startsWith('SI-UI-');
  return (['SI', 'UI'] as const).filter(isAbout).flatMap((branch) => {
    // Before the first decree of the book acts were about the same funds.
    const funds = law.get(`fine.base-funds.${branch}`);
    return funds.find(day)?.value ?? funds.list()[0]?.value ?? [];
  });
}
