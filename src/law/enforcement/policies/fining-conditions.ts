import { addDays, earlierOf, type CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import { articleOf, condition, met, metFrom, metUntil, unmet, type CaseCondition } from '../case-condition';
import { onDay } from '../found-words';
import { limitationEnds } from '../fines/limitation';
import { decideBy, explanationDays } from '../fines/procedure-deadlines';
import { openRecord, proposalFor } from './open-record';
import { crimeInFile } from './referral';

/** The time for deciding has not run out: after it only remedies may be ordered (law arts 65 (1) (c), 66). */
export function inTimeToDecide(law: LawBook, at: CivilDate): CaseCondition {
  const sentence = 'Còn thời hạn ra quyết định xử phạt';
  return condition('in-time-to-decide', sentence, articleOf(law, 'fine-decision.plain', at), (facts, day) => {
    const record = openRecord(law, facts);
    if (!record) return unmet('không có biên bản chưa ra quyết định');
    const last = decideBy(law, record.course, record.madeOn);
    return metUntil(last, day, `biên bản ${record.number} lập ${onDay(record.madeOn)}, đến hết ${onDay(last)}`);
  });
}

/** No act of the record is past its limitation. */
export function stillInLimitation(law: LawBook, at: CivilDate): CaseCondition {
  const sentence = 'Còn thời hiệu xử phạt';
  return condition('within-limitation', sentence, articleOf(law, 'violation.limitation', at), (facts, day) => {
    const record = openRecord(law, facts);
    const ends = record?.acts.map(({ violation }) => limitationEnds(law, violation, record.returnedOn)) ?? [];
    if (ends.length === 0) return unmet('biên bản không có hành vi');
    const first = ends.reduce(earlierOf);
    return metUntil(first, day, `đến hết ${onDay(first)}`);
  });
}

/** The employer has explained, given it up, or let the time for it pass (law art. 61). */
export function explanationOver(law: LawBook, at: CivilDate): CaseCondition {
  const sentence = 'Quyền giải trình đã được bảo đảm';
  return condition('explanation-over', sentence, articleOf(law, 'explanation.written', at), (facts, day) => {
    const record = openRecord(law, facts);
    if (!record) return unmet('không có biên bản chưa ra quyết định');
    if (record.explanation === 'heard') return met('đã xem xét giải trình');
    if (record.explanation === 'waived') return met('đơn vị từ bỏ quyền giải trình bằng văn bản');
    if (record.explanation === 'awaited') return unmet('đơn vị đã yêu cầu giải trình, chưa xem xét');
    const proposal = proposalFor(law, facts, record, day);
    if (proposal.ok && !proposal.value.mayExplain) return met('mức tối đa của khung chưa tới mức được giải trình');
    const { writtenBy } = explanationDays(law, record.madeOn, record.explanationExtended);
    return metFrom(addDays(writtenBy, 1), day, `hạn gửi giải trình bằng văn bản ${onDay(writtenBy)}`);
  });
}

/**
 * The matter does not lie with the bodies of criminal procedure, nor belong there: where every element of the offence stands in the file it
 * is handed over, not sanctioned (law art. 62; Decree 283/2026/NĐ-CP art. 4 (2) (l)).
 */
export function noCrimeSuspected(law: LawBook): CaseCondition {
  const article = 'Luật Xử lý vi phạm hành chính, Điều 62; Nghị định số 283/2026/NĐ-CP, Điều 4 khoản 2 điểm l';
  const sentence = 'Vụ việc không có đủ dấu hiệu tội phạm, không do cơ quan tiến hành tố tụng hình sự thụ lý';
  return condition('no-crime-suspected', sentence, article, (facts, day) => {
    const pending = facts.referrals.filter((each) => each.result === null || each.result === 'prosecuted');
    if (pending.length > 0) return unmet(`đã kiến nghị khởi tố: ${pending.map((each) => each.number).join('; ')}`);
    if (crimeInFile(law, facts, day))
      return unmet('hồ sơ đã đủ các dấu hiệu của Điều 216 Bộ luật Hình sự; phải chuyển cơ quan điều tra');
    return met('chưa đủ các dấu hiệu của Điều 216 Bộ luật Hình sự, không có kiến nghị khởi tố đang xem xét');
  });
}
