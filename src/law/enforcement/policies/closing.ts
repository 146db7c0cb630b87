import { overdue, totalOf } from '../arrears-reading';
import { condition, met, unmet, type CaseCondition } from '../case-condition';
import type { CaseFacts } from '../case-facts';
import { inDong, onDay } from '../found-words';
import type { Policy, Standing } from '../policy';

const ARTICLE = 'Luật Bảo hiểm xã hội số 41/2024/QH15, Điều 40 khoản 1, Điều 41 khoản 1; thông lệ của cơ quan BHXH';

/** Closing the case: principal past due and charges are zero, or an authorised person signs a reason. */
export function closing(): Policy<CaseFacts> {
  return {
    measure: 'closing',
    changesOn: [],
    standing: (facts, day): Standing =>
      facts.closedOn !== null && facts.closedOn <= day
        ? { is: 'done', because: { vi: `Đã kết thúc ${onDay(facts.closedOn)}`, en: `Closed on ${facts.closedOn}` } }
        : { is: 'in-question' },
    conditions: () => [
      paidOrSigned('principal-paid', 'Đã đóng đủ số tiền quá hạn, hoặc có người có thẩm quyền ký lý do', (facts, day) =>
        totalOf(overdue(facts, day)),
      ),
      paidOrSigned(
        'charges-paid',
        'Đã nộp đủ tiền lãi, tiền 0,03%/ngày, hoặc có người có thẩm quyền ký lý do',
        (facts) => facts.charges,
      ),
    ],
  };
}

type Owed = (facts: CaseFacts, day: Parameters<CaseCondition['holds']>[1]) => bigint;

function paidOrSigned(code: string, sentence: string, owed: Owed): CaseCondition {
  return condition(code, sentence, ARTICLE, (facts, day) => {
    const left = owed(facts, day);
    if (left === 0n) return met({ vi: 'không còn', en: 'nothing is left' });
    const signed = facts.closingReason;
    const [vi, en] = [`còn ${inDong(left)}`, `${inDong(left)} are left`];
    if (!signed) return unmet({ vi, en });
    const { signedBy, reason } = signed;
    return met({ vi: `${vi}; ${signedBy} ký: ${reason}`, en: `${en}; signed by ${signedBy}: ${reason}` });
  });
}
