import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import { articleOf, condition, met, metFrom, metUntil, unmet, type CaseCondition } from '../case-condition';
import type { CaseFacts } from '../case-facts';
import type { FineImposed } from '../facts-of-measures';
import { fineLedger, type FineLedger } from '../fines/fine-ledger';
import { coercionFrom, executableUntil } from '../fines/procedure-deadlines';
import { inDong, onDay } from '../found-words';
import type { Policy, Standing } from '../policy';
import { changesOf } from '../term-end';

/** Enforcing a fine that was not paid in time (law on handling administrative violations arts 73, 86–88). */
export function fineCoercion(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'fine-coercion',
    changesOn: changesOf(law, 'coercion.measures'),
    standing(facts): Standing {
      if (unpaidFine(facts)) return { is: 'in-question' };
      const coerced = facts.fines.find((each) => each.coercedOn !== null);
      if (coerced)
        return {
          is: 'done',
          because: {
            vi: `Đã quyết định cưỡng chế thi hành quyết định ${coerced.number}`,
            en: `Execution of decision ${coerced.number} is being enforced`,
          },
        };
      return {
        is: 'not-applicable',
        because: {
          vi: 'Không có quyết định phạt tiền chưa thi hành',
          en: 'There is no fine that has not been carried out',
        },
      };
    },
    conditions: (day) => [
      stillUnpaid(law, day),
      paymentTimeOver(law, day),
      notPostponed(),
      stillExecutable(law, day),
      measuresKnown(law, day),
    ],
  };
}

function unpaidFine(facts: CaseFacts): FineImposed | undefined {
  return facts.fines.find((each) => each.form === 'fine' && each.executedOn === null && each.coercedOn === null);
}

/** The account of a fine imposed, as of a day. */
export function ledgerOf(law: LawBook, fine: FineImposed, day: CivilDate): FineLedger {
  const { amount, servedOn, payBy, postponedFrom, postponedUntil } = fine;
  const postponed = postponedFrom && postponedUntil && { from: postponedFrom, until: postponedUntil };
  return fineLedger(law, { amount, servedOn, payBy, postponed }, fine.payments, day);
}

type Judge = (fine: FineImposed, day: CivilDate) => ReturnType<CaseCondition['holds']>;

function aboutFine(code: string, sentence: string, article: string, judge: Judge): CaseCondition {
  return condition(code, sentence, article, (facts, day) => {
    const fine = unpaidFine(facts);
    return fine
      ? judge(fine, day)
      : unmet({
          vi: 'không có quyết định phạt tiền chưa thi hành',
          en: 'there is no fine that has not been carried out',
        });
  });
}

function stillUnpaid(law: LawBook, at: CivilDate): CaseCondition {
  const article = articleOf(law, 'fine.late-payment-rate', at);
  return aboutFine('fine-unpaid', 'Tiền phạt chưa nộp đủ', article, (fine, day) => {
    const { outstanding, lateMoneyOutstanding } = ledgerOf(law, fine, day);
    const found = {
      vi: `quyết định ${fine.number}: còn ${inDong(outstanding)}, tiền chậm nộp ${inDong(lateMoneyOutstanding)}`,
      en: `decision ${fine.number}: ${inDong(outstanding)} left, late money ${inDong(lateMoneyOutstanding)}`,
    };
    return outstanding + lateMoneyOutstanding > 0n ? met(found) : unmet(found);
  });
}

function paymentTimeOver(law: LawBook, at: CivilDate): CaseCondition {
  const article = articleOf(law, 'fine.payment', at);
  return aboutFine('payment-time-over', 'Đã hết thời hạn tự nguyện nộp phạt', article, (fine, day) =>
    fine.servedOn === null
      ? unmet({ vi: 'chưa giao được quyết định', en: 'the decision was not served' })
      : metFrom(coercionFrom(law, fine.servedOn, fine.payBy), day, {
          vi: `quyết định giao ${onDay(fine.servedOn)}`,
          en: `the decision was served on ${fine.servedOn}`,
        }),
  );
}

function notPostponed(): CaseCondition {
  const article = 'Luật Xử lý vi phạm hành chính, Điều 76';
  return aboutFine('not-postponed', 'Không đang được hoãn thi hành', article, (fine, day) =>
    fine.postponedUntil === null
      ? met({ vi: 'không có quyết định hoãn', en: 'it was not put off' })
      : metFrom(addDays(fine.postponedUntil, 1), day, {
          vi: `hoãn đến hết ${onDay(fine.postponedUntil)}`,
          en: `put off up to and including ${fine.postponedUntil}`,
        }),
  );
}

function stillExecutable(law: LawBook, at: CivilDate): CaseCondition {
  const article = articleOf(law, 'fine.execution-limitation', at);
  return aboutFine('still-executable', 'Còn thời hiệu thi hành quyết định', article, (fine, day) => {
    if (fine.evadesExecution)
      return met({
        vi: 'đơn vị trốn tránh, trì hoãn: thời hiệu tính lại khi chấm dứt',
        en: 'the employer evades or delays: the limitation begins anew when that ends',
      });
    const last = executableUntil(law, fine.decidedOn);
    return metUntil(last, day, { vi: `đến hết ${onDay(last)}`, en: `up to and including ${last}` });
  });
}

function measuresKnown(law: LawBook, at: CivilDate): CaseCondition {
  const article = articleOf(law, 'coercion.measures', at);
  const measures = law.get('coercion.measures').at(at);
  return aboutFine('measures-known', 'Có biện pháp cưỡng chế theo quy định', article, () =>
    met({ vi: measures.join('; '), en: `${measures.length} measures` }),
  );
}
