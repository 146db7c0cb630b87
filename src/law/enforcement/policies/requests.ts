import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import { earliest, evaded, evasionOf, firstLateDay, overdue, totalOf } from '../arrears-reading';
import { articleOf, condition, met, metFrom, unmet, type CaseCondition } from '../case-condition';
import type { CaseFacts } from '../case-facts';
import type { RequestSent } from '../facts-of-measures';
import { inDong, onDay } from '../found-words';
import type { Policy, Standing } from '../policy';
import { closedStanding, inArrears, notPaused, reminded } from '../recurring-conditions';
import { changesOf } from '../term-end';
import { ledgerOf } from './fine-coercion';

const LICENSING =
  'Luật Bảo hiểm xã hội số 41/2024/QH15, Điều 35 khoản 3; Luật Doanh nghiệp số 59/2020/QH14, Điều 216; quy chế phối hợp';

/** Advising the business-registration office of an evader that cannot be brought to pay. */
export function licensingRecommendation(): Policy<CaseFacts> {
  return {
    measure: 'licensing-recommendation',
    changesOn: [],
    standing: (facts, day) => sentTo(facts, 'licensing', day) ?? closedStanding(facts, day) ?? { is: 'in-question' },
    conditions: () => [evades(), othersTried(), notPaused()],
  };
}

/** Asking banks and the treasury to debit the employer's account: up to 2025-06-30 (Law 58/2014 art. 122 (3)). */
export function bankRequest(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'bank-request',
    changesOn: changesOf(law, 'bank-request.power'),
    standing(facts, day): Standing {
      if (!law.get('bank-request.power').at(day)) {
        return {
          is: 'not-applicable',
          because: {
            vi: 'Luật số 41/2024/QH15 không còn quy định yêu cầu ngân hàng trích tài khoản',
            en: 'Law 41/2024/QH15 no longer lets banks be asked to debit the account',
          },
        };
      }
      return sentTo(facts, 'bank', day) ?? closedStanding(facts, day) ?? { is: 'in-question' };
    },
    conditions: (day) => {
      const article = articleOf(law, 'bank-request.power', day);
      return [inArrears(article), lateLongEnough(law, article), reminded(1, article), decisionIgnored(law, article)];
    },
  };
}

// What was sent about a debt that is paid by now says nothing of the debt of today.
function sentTo(facts: CaseFacts, to: RequestSent['to'], day: CivilDate): Standing | null {
  const since = firstLateDay(overdue(facts, day));
  const sent = facts.requests.find((each) => each.to === to && (since === null || each.sentOn >= since));
  return sent
    ? {
        is: 'done',
        because: { vi: `Đã gửi ${sent.number} ${onDay(sent.sentOn)}`, en: `${sent.number} was sent on ${sent.sentOn}` },
      }
    : null;
}

function evades(): CaseCondition {
  return condition('evades', 'Đơn vị có số tiền trốn đóng', LICENSING, (facts, day) => {
    const items = evaded(facts, day);
    const opens = earliest(facts.items.map(evasionOf));
    return metFrom(opens, day, items.length > 0 ? inDong(totalOf(items)) : NOTHING_EVADED);
  });
}

function othersTried(): CaseCondition {
  const sentence = 'Đã công khai, đã kiểm tra hoặc đã xử phạt mà chưa thu đủ';
  return condition('others-tried', sentence, 'Thông lệ của cơ quan BHXH', (facts) => {
    const ended = facts.checks.filter((each) => each.endedOn !== null);
    const vi = [
      ...facts.publications.map((each) => `công khai ${onDay(each.publishedOn)}`),
      ...ended.map((each) => `kiểm tra ${each.number}`),
      ...facts.fines.map((each) => `xử phạt ${each.number}`),
    ];
    const en = [
      ...facts.publications.map((each) => `published on ${each.publishedOn}`),
      ...ended.map((each) => `check ${each.number}`),
      ...facts.fines.map((each) => `fine ${each.number}`),
    ];
    return vi.length > 0
      ? met({ vi: vi.join('; '), en: en.join('; ') })
      : unmet({ vi: 'chưa áp dụng biện pháp nào trong số đó', en: 'none of them was tried' });
  });
}

function lateLongEnough(law: LawBook, article: string): CaseCondition {
  return condition('late-thirty-days', 'Chậm đóng từ 30 ngày trở lên', article, (facts, day) => {
    const late = firstLateDay(facts.items);
    const opens = late && addDays(late, law.get('bank-request.late-days').at(day) - 1);
    return metFrom(
      opens,
      day,
      late ? { vi: `quá hạn từ ${onDay(late)}`, en: `overdue since ${late}` } : NOTHING_UNPAID,
    );
  });
}

function decisionIgnored(law: LawBook, article: string): CaseCondition {
  const sentence = 'Đơn vị không thực hiện kết luận thanh tra, quyết định xử phạt';
  return condition('decision-ignored', sentence, article, (facts, day) => {
    const inspected = facts.checks.find((each) => each.outcome === 'unpaid');
    if (inspected)
      return met({
        vi: `kết luận ${inspected.number} chưa được thực hiện`,
        en: `conclusion ${inspected.number} was not complied with`,
      });
    const overdueFines = facts.fines.filter((each) => each.executedOn === null && each.form === 'fine');
    const opens = earliest(overdueFines.map((each) => dayAfterPayment(law, each, day)));
    const vi = overdueFines.map((each) => `quyết định ${each.number}`).join('; ') || 'chưa có quyết định nào';
    const en = overdueFines.map((each) => `decision ${each.number}`).join('; ') || 'there is no decision';
    return metFrom(opens, day, { vi, en });
  });
}

function dayAfterPayment(law: LawBook, fine: CaseFacts['fines'][number], day: CivilDate): CivilDate | null {
  const { payBy, outstanding } = ledgerOf(law, fine, day);
  return payBy === null || outstanding === 0n ? null : addDays(payBy, 1);
}

const NOTHING_EVADED = { vi: 'chưa có khoản nào bị coi là trốn đóng', en: 'nothing is evaded' };
const NOTHING_UNPAID = { vi: 'không còn khoản chưa đóng', en: 'nothing is unpaid' };
