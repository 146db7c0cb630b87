import { laterOf, type CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import type { Dong } from '../../../kernel/money';
import { FUND_NAMES } from '../../fund';
import type { LawBook } from '../../law-book';
import {
  earliest,
  evaded,
  evasionOf,
  firstDayWhen,
  firstLateDay,
  overdue,
  periodsOf,
  totalOf,
  workersOf,
} from '../arrears-reading';
import { articleOf, condition, met, metFrom, resting, unmet, type CaseCondition } from '../case-condition';
import type { CaseFacts, OwedItem } from '../case-facts';
import type { FineImposed } from '../facts-of-measures';
import { cleanAgainOn } from '../fines/clean-again';
import { definitionOf } from '../fines/violation-act';
import { inDong, ofPeriod, onDay } from '../found-words';
import type { Policy, Standing } from '../policy';
import { closedStanding, notPaused } from '../recurring-conditions';
import { sanctionOf } from '../sanctioned-items';
import { changesOf, endOf } from '../term-end';

/** How many evasions are named one by one. */
const MOST_NAMED = 3;
const ARTICLE = 'Bộ luật Hình sự, Điều 216 khoản 1';

/** Handing the dossier to the investigating police: every element of Penal Code art. 216 by itself, with what proves it. */
export function referral(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'referral',
    changesOn: changesOf(
      law,
      'referral.amount.1',
      'referral.workers.1',
      'referral.unpaid-for',
      'referral.six-months-run-from',
      'referral.sanctioned-items-count',
    ),
    standing(facts, day): Standing {
      // What was handed over about a debt that is paid by now does not cover an evasion that began afterwards.
      const since = firstLateDay(overdue(facts, day));
      const sent = facts.referrals.find(
        (each) => (each.result === null || each.result === 'prosecuted') && (since === null || each.sentOn >= since),
      );
      if (sent)
        return {
          is: 'done',
          because: {
            vi: `Đã kiến nghị khởi tố tại ${sent.number} ${onDay(sent.sentOn)}`,
            en: `Referred by ${sent.number} on ${sent.sentOn}`,
          },
        };
      return closedStanding(facts, day) ?? { is: 'in-question' };
    },
    conditions: (day) => [...elements(law, day), notPaused()],
  };
}

/** The clause of art. 216 that the amount or the number of workers reaches: 1, 2, 3, or null below all of them. */
export function clauseReached(law: LawBook, amount: Dong, workers: number, day: CivilDate): 1 | 2 | 3 | null {
  const reached = ([3, 2, 1] as const).find(
    (clause) =>
      amount >= law.get(`referral.amount.${clause}`).at(day) ||
      workers >= law.get(`referral.workers.${clause}`).at(day),
  );
  return reached ?? null;
}

/** The evaded items of a day that count for the offence, taken with those that become so later: sanctioned ones do not, unless the law of the day says so. */
export function itemsOfOffence(law: LawBook, facts: CaseFacts, day: CivilDate): readonly OwedItem[] {
  if (law.get('referral.sanctioned-items-count').at(day)) return facts.items;
  return facts.items.filter((item) => sanctionOf(law, facts, item) === undefined);
}

/** The items that are evaded on a day and count for the offence. */
export function evadedOfOffence(law: LawBook, facts: CaseFacts, day: CivilDate): readonly OwedItem[] {
  return evaded({ ...facts, items: itemsOfOffence(law, facts, day) }, day);
}

/** Why a violation is not for the office to sanction: every element of the offence stands in the file, and nobody has handed it back. */
export function crimeInFile(law: LawBook, facts: CaseFacts, day: CivilDate): boolean {
  // What the police handed back, or declined, is the office's again.
  if (facts.referrals.some(({ result }) => result === 'returned' || result === 'not-prosecuted')) return false;
  return elements(law, day).every((element) => element.holds(facts, day).holds);
}

function elements(law: LawBook, day: CivilDate): CaseCondition[] {
  return [evadedLongEnough(law, day), amountOrWorkers(law, day), sanctionedBefore(law), fraudProved()];
}

function evadedLongEnough(law: LawBook, at: CivilDate): CaseCondition {
  const sentence = 'Trốn đóng từ 06 tháng trở lên';
  const readings = ['referral.six-months-run-from', 'referral.sanctioned-items-count'] as const;
  const article = articleOf(law, 'referral.unpaid-for', at);
  const element = condition('evaded-six-months', sentence, article, (facts, day) => {
    const items = evadedOfOffence(law, facts, day);
    const since = earliest(items.map(evasionOf));
    const late = earliest(items.map((item) => item.lateFrom));
    const found =
      since && late
        ? {
            vi: `trốn đóng từ ${onDay(since)}, quá hạn từ ${onDay(late)}; ${periodsOf(items).length} kỳ trốn đóng (thông báo C12-TS)`,
            en: `evaded since ${since}, overdue since ${late}; ${periodsOf(items).length} evaded periods (statement C12-TS)`,
          }
        : {
            vi: 'chưa có khoản nào bị coi là trốn đóng mà chưa bị xử phạt',
            en: 'nothing is evaded that was not sanctioned',
          };
    return metFrom(sixMonthsOn(law, facts, day), day, found);
  });
  return resting(law, at, readings, element);
}

/** The day on which the six months are full, counted as the law of a day has it; null where nothing is in sight. */
function sixMonthsOn(law: LawBook, facts: CaseFacts, day: CivilDate): CivilDate | null {
  const items = itemsOfOffence(law, facts, day);
  const crimeFrom = law.get('referral.acts-from').at(day);
  const way = law.get('referral.six-months-run-from').at(day);
  if (way === 'unpaid-periods') {
    const { count } = law.get('referral.unpaid-for').at(day);
    return firstDayWhen(items, evasionOf, (counting) => periodsOf(counting).length >= count);
  }
  return earliest(
    items.map((item) => {
      const evasion = evasionOf(item);
      const from = way === 'first-late-day' ? item.lateFrom : evasion;
      return evasion && from && laterOf(evasion, endOf(law, 'referral.unpaid-for', laterOf(from, crimeFrom)));
    }),
  );
}

function amountOrWorkers(law: LawBook, at: CivilDate): CaseCondition {
  const sentence = 'Số tiền trốn đóng hoặc số người lao động đạt mức của điều luật';
  const article = `${articleOf(law, 'referral.amount.1', at)} (khoản 2, 3: mức cao hơn)`;
  const element = condition('amount-or-workers', sentence, article, (facts, day) => {
    const clauseOf = (items: readonly OwedItem[]) => clauseReached(law, totalOf(items), workersOf(items), day);
    const opens = firstDayWhen(itemsOfOffence(law, facts, day), evasionOf, (items) => clauseOf(items) !== null);
    const items = evadedOfOffence(law, facts, day);
    const clause = clauseOf(items);
    const sanctioned = totalOf(evaded(facts, day)) - totalOf(items);
    const [amount, workers] = [inDong(totalOf(items)), workersOf(items)];
    const beside = sanctioned > 0n ? `; không tính ${inDong(sanctioned)} đã bị xử phạt` : '';
    const besideEnglish = sanctioned > 0n ? `; without ${inDong(sanctioned)} that were sanctioned` : '';
    const vi = `trốn đóng ${amount} của ${workers} người lao động (bảng tính theo kỳ và quỹ)`;
    const en = `${amount} of ${workers} workers are evaded (table by period and fund)`;
    return metFrom(opens, day, {
      vi: `${clause === null ? vi : `${vi}: khoản ${clause}`}${beside}`,
      en: `${clause === null ? en : `${en}: clause ${clause}`}${besideEnglish}`,
    });
  });
  return resting(law, at, ['referral.sanctioned-items-count'], element);
}

// A new evasion counts where it begins after the decision was received and before the employer counts as not sanctioned.
function sanctionedBefore(law: LawBook): CaseCondition {
  const sentence =
    'Đã bị xử phạt vi phạm hành chính về hành vi trốn đóng mà còn vi phạm, chưa được coi là chưa bị xử phạt';
  const article = `${ARTICLE}; Luật Xử lý vi phạm hành chính, Điều 7 khoản 1`;
  return condition('sanctioned-before', sentence, article, (facts, day) => {
    const sanctions = facts.fines.filter((each) => isPrior(law, each, day));
    if (sanctions.length === 0)
      return unmet({
        vi: 'chưa có quyết định xử phạt về hành vi trốn đóng đã giao cho đơn vị',
        en: 'no sanction of evasion was served on the employer',
      });
    const proved = sanctions.filter(({ proof }) => proof !== null);
    const vi = sanctions.map((each) => `quyết định ${each.number} ${onDay(each.decidedOn)}`).join('; ');
    const en = sanctions.map((each) => `decision ${each.number} of ${each.decidedOn}`).join('; ');
    if (proved.length === 0)
      return unmet({
        vi: `${vi}; bản quyết định chưa có trong hồ sơ`,
        en: `${en}; the decision itself is not in the file`,
      });
    const again = facts.items.flatMap((item) => {
      const from = earliest(proved.map((each) => newOffence(law, facts, each, item)));
      return from === null ? [] : { item, from };
    });
    const opens = earliest(again.map(({ from }) => from));
    const after = evasionsAfter(again);
    return metFrom(opens, day, { vi: `${vi}; ${after.vi}`, en: `${en}; ${after.en}` });
  });
}

interface Evasion {
  readonly item: OwedItem;
  readonly from: CivilDate;
}

/** The evasions after a sanction by name, the first three of them. */
function evasionsAfter(again: readonly Evasion[]): Bilingual {
  if (again.length === 0)
    return { vi: 'chưa có khoản trốn đóng mới trong thời hạn', en: 'no new evasion within the time' };
  const named = again.toSorted((a, b) => (a.from < b.from ? -1 : 1)).slice(0, MOST_NAMED);
  const vi = named.map(({ item, from }) => `${FUND_NAMES[item.fund].vi} ${ofPeriod(item.period)} (từ ${onDay(from)})`);
  const en = named.map(({ item, from }) => `${FUND_NAMES[item.fund].en} ${item.period} (from ${from})`);
  const more = again.length - named.length;
  return {
    vi: `sau đó tiếp tục trốn đóng: ${vi.join(', ')}${more > 0 ? ` và ${more} khoản khác` : ''}`,
    en: `evaded again after it: ${en.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}

function isPrior(law: LawBook, fine: FineImposed, day: CivilDate): boolean {
  const crimeFrom = law.get('referral.acts-from').at(day);
  return fine.servedOn !== null && fine.decidedOn >= crimeFrom && fine.acts.some((act) => definitionOf(act).evasion);
}

function newOffence(law: LawBook, facts: CaseFacts, fine: FineImposed, item: OwedItem): CivilDate | null {
  const evasion = evasionOf(item);
  if (evasion === null || fine.servedOn === null || evasion <= fine.servedOn) return null;
  // What was sanctioned as late is not evaded anew when its day comes.
  if (sanctionOf(law, facts, item) !== undefined) return null;
  const clean = cleanAgainOn(law, fine);
  return clean === null || evasion < clean ? evasion : null;
}

function fraudProved(): CaseCondition {
  const sentence = 'Có tài liệu chứng minh gian dối hoặc thủ đoạn khác để không đóng, đóng không đầy đủ';
  const article = `${ARTICLE}; Nghị quyết số 05/2019/NQ-HĐTP, Điều 2 khoản 10`;
  return condition('fraud-proved', sentence, article, (facts) => {
    const named = facts.evidence.filter((each) => each.sign === 'fraud' || each.sign === 'tricks');
    const proofs = named.filter(({ proof }) => proof !== null);
    if (proofs.length > 0)
      return met({
        vi: proofs.map((each) => `${each.document} ${onDay(each.foundOn)} (${each.proof})`).join('; '),
        en: proofs.map((each) => `${each.document} of ${each.foundOn} (${each.proof})`).join('; '),
      });
    if (named.length === 0)
      return unmet({
        vi: 'chưa có tài liệu; trạng thái "trốn đóng" theo Luật BHXH chưa đủ để coi là gian dối',
        en: 'there is no proof; that the insurance law deems it evaded does not make it fraud',
      });
    const titles = named.map(({ document }) => document).join('; ');
    return unmet({
      vi: `mới nêu tên, chưa có tệp hoặc văn bản trong hồ sơ: ${titles}`,
      en: `only named, neither file nor paper is in the case: ${titles}`,
    });
  });
}
