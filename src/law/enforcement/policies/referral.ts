import { laterOf, type CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
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
import { articleOf, condition, met, metFrom, unmet, type CaseCondition } from '../case-condition';
import type { CaseFacts, OwedItem } from '../case-facts';
import type { FineImposed } from '../facts-of-measures';
import { cleanAgainOn } from '../fines/clean-again';
import { definitionOf } from '../fines/violation-act';
import { inDong, onDay } from '../found-words';
import type { Policy, Standing } from '../policy';
import { closedStanding, notPaused } from '../recurring-conditions';
import { changesOf, endOf } from '../term-end';

const ARTICLE = 'Bộ luật Hình sự, Điều 216 khoản 1';

/** Handing the dossier to the investigating police: every element of Penal Code art. 216 by itself, with what proves it. */
export function referral(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'referral',
    changesOn: changesOf(law, 'referral.amount.1', 'referral.workers.1', 'referral.unpaid-for'),
    standing(facts, day): Standing {
      // What was handed over about a debt that is paid by now does not cover an evasion that began afterwards.
      const since = firstLateDay(overdue(facts, day));
      const sent = facts.referrals.find(
        (each) => (each.result === null || each.result === 'prosecuted') && (since === null || each.sentOn >= since),
      );
      if (sent) return { is: 'done', because: `Đã kiến nghị khởi tố tại ${sent.number} ${onDay(sent.sentOn)}` };
      return closedStanding(facts, day) ?? { is: 'in-question' };
    },
    conditions: (day) => [
      evadedLongEnough(law, day),
      amountOrWorkers(law, day),
      sanctionedBefore(law),
      fraudProved(),
      notPaused(),
    ],
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

function evadedLongEnough(law: LawBook, at: CivilDate): CaseCondition {
  const sentence = 'Trốn đóng từ 06 tháng trở lên';
  return condition('evaded-six-months', sentence, articleOf(law, 'referral.unpaid-for', at), (facts, day) => {
    const crimeFrom = law.get('referral.acts-from').at(day);
    const opens = earliest(
      facts.items.map((item) => {
        const evasion = evasionOf(item);
        return evasion && laterOf(evasion, endOf(law, 'referral.unpaid-for', laterOf(item.lateFrom, crimeFrom)));
      }),
    );
    const items = evaded(facts, day);
    const oldest = earliest(items.map((item) => item.lateFrom));
    const found = oldest
      ? `khoản trốn đóng cũ nhất quá hạn từ ${onDay(oldest)}; ${periodsOf(items).length} kỳ trốn đóng (thông báo C12-TS)`
      : 'chưa có khoản nào bị coi là trốn đóng';
    return metFrom(opens, day, found);
  });
}

function amountOrWorkers(law: LawBook, at: CivilDate): CaseCondition {
  const sentence = 'Số tiền trốn đóng hoặc số người lao động đạt mức của điều luật';
  const article = `${articleOf(law, 'referral.amount.1', at)} (khoản 2, 3: mức cao hơn)`;
  return condition('amount-or-workers', sentence, article, (facts, day) => {
    const clauseOf = (items: readonly OwedItem[]) => clauseReached(law, totalOf(items), workersOf(items), day);
    const opens = firstDayWhen(facts.items, evasionOf, (items) => clauseOf(items) !== null);
    const items = evaded(facts, day);
    const clause = clauseOf(items);
    const found = `trốn đóng ${inDong(totalOf(items))} của ${workersOf(items)} người lao động (bảng tính theo kỳ và quỹ)`;
    return metFrom(opens, day, clause === null ? found : `${found}: khoản ${clause}`);
  });
}

// A new evasion counts where it begins after the decision was received and before the employer counts as not sanctioned.
function sanctionedBefore(law: LawBook): CaseCondition {
  const sentence =
    'Đã bị xử phạt vi phạm hành chính về hành vi trốn đóng mà còn vi phạm, chưa được coi là chưa bị xử phạt';
  const article = `${ARTICLE}; Luật Xử lý vi phạm hành chính, Điều 7 khoản 1`;
  return condition('sanctioned-before', sentence, article, (facts, day) => {
    const sanctions = facts.fines.filter((each) => isPrior(law, each, day));
    if (sanctions.length === 0) return unmet('chưa có quyết định xử phạt về hành vi trốn đóng đã giao cho đơn vị');
    const opens = earliest(sanctions.flatMap((each) => facts.items.map((item) => newOffence(law, each, item))));
    const numbers = sanctions.map((each) => `quyết định ${each.number} ${onDay(each.decidedOn)}`).join('; ');
    return metFrom(opens, day, opens === null ? `${numbers}; chưa có khoản trốn đóng mới trong thời hạn` : numbers);
  });
}

function isPrior(law: LawBook, fine: FineImposed, day: CivilDate): boolean {
  const crimeFrom = law.get('referral.acts-from').at(day);
  return fine.servedOn !== null && fine.decidedOn >= crimeFrom && fine.acts.some((act) => definitionOf(act).evasion);
}

function newOffence(law: LawBook, fine: FineImposed, item: OwedItem): CivilDate | null {
  const evasion = evasionOf(item);
  if (evasion === null || fine.servedOn === null || evasion <= fine.servedOn) return null;
  const clean = cleanAgainOn(law, fine);
  return clean === null || evasion < clean ? evasion : null;
}

function fraudProved(): CaseCondition {
  const sentence = 'Có tài liệu chứng minh gian dối hoặc thủ đoạn khác để không đóng, đóng không đầy đủ';
  const article = `${ARTICLE}; Nghị quyết số 05/2019/NQ-HĐTP, Điều 2 khoản 10`;
  return condition('fraud-proved', sentence, article, (facts) => {
    const proofs = facts.evidence.filter((each) => each.sign === 'fraud' || each.sign === 'tricks');
    return proofs.length > 0
      ? met(proofs.map((each) => `${each.document} ${onDay(each.foundOn)}`).join('; '))
      : unmet('chưa có tài liệu; trạng thái "trốn đóng" theo Luật BHXH chưa đủ để coi là gian dối');
  });
}
