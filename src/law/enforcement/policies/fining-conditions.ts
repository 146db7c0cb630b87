import type { Bilingual } from '../../../kernel/language';
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
    if (!record) return unmet({ vi: 'không có biên bản chưa ra quyết định', en: 'no record awaits a decision' });
    const last = decideBy(law, record.course, record.madeOn);
    return metUntil(last, day, {
      vi: `biên bản ${record.number} lập ${onDay(record.madeOn)}, đến hết ${onDay(last)}`,
      en: `record ${record.number} of ${record.madeOn}, up to and including ${last}`,
    });
  });
}

/** No act of the record is past its limitation. */
export function stillInLimitation(law: LawBook, at: CivilDate): CaseCondition {
  const sentence = 'Còn thời hiệu xử phạt';
  return condition('within-limitation', sentence, articleOf(law, 'violation.limitation', at), (facts, day) => {
    const record = openRecord(law, facts);
    const ends = record?.acts.map(({ violation }) => limitationEnds(law, violation, record.returnedOn)) ?? [];
    if (ends.length === 0) return unmet({ vi: 'biên bản không có hành vi', en: 'the record names no act' });
    const first = ends.reduce(earlierOf);
    return metUntil(first, day, { vi: `đến hết ${onDay(first)}`, en: `up to and including ${first}` });
  });
}

/** The employer has explained, given it up, or let the time for it pass (law art. 61). */
export function explanationOver(law: LawBook, at: CivilDate): CaseCondition {
  const sentence = 'Quyền giải trình đã được bảo đảm';
  return condition('explanation-over', sentence, articleOf(law, 'explanation.written', at), (facts, day) => {
    const record = openRecord(law, facts);
    if (!record) return unmet({ vi: 'không có biên bản chưa ra quyết định', en: 'no record awaits a decision' });
    if (record.explanation === 'heard') return met({ vi: 'đã xem xét giải trình', en: 'the explanation was heard' });
    if (record.explanation === 'waived')
      return met({ vi: 'đơn vị từ bỏ quyền giải trình bằng văn bản', en: 'the employer gave it up in writing' });
    if (record.explanation === 'awaited')
      return unmet({
        vi: 'đơn vị đã yêu cầu giải trình, chưa xem xét',
        en: 'the employer asked to explain and was not heard yet',
      });
    const proposal = proposalFor(law, facts, record, day);
    if (proposal.ok && !proposal.value.mayExplain)
      return met({
        vi: 'mức tối đa của khung chưa tới mức được giải trình',
        en: 'the largest fine of the frame is below that which may be explained',
      });
    const { writtenBy } = explanationDays(law, record.madeOn, record.explanationExtended);
    return metFrom(addDays(writtenBy, 1), day, {
      vi: `hạn gửi giải trình bằng văn bản ${onDay(writtenBy)}`,
      en: `an explanation in writing is due by ${writtenBy}`,
    });
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
    if (pending.length > 0) return unmet(referredBy(pending));
    if (crimeInFile(law, facts, day))
      return unmet({
        vi: 'hồ sơ đã đủ các dấu hiệu của Điều 216 Bộ luật Hình sự; phải chuyển cơ quan điều tra',
        en: 'every element of art. 216 of the Criminal Code is in the file; it goes to the police',
      });
    return met({
      vi: 'chưa đủ các dấu hiệu của Điều 216 Bộ luật Hình sự, không có kiến nghị khởi tố đang xem xét',
      en: 'not every element of art. 216 of the Criminal Code is there, and no referral is under way',
    });
  });
}

function referredBy(referrals: readonly { readonly number: string }[]): Bilingual {
  const numbers = referrals.map((each) => each.number).join('; ');
  return { vi: `đã kiến nghị khởi tố: ${numbers}`, en: `referred by ${numbers}` };
}
