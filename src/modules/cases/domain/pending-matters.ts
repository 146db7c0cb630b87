import type { CivilDate } from '../../../kernel/civil-date';
import { formatDong, type Dong } from '../../../kernel/money';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import { onDay } from '../../../law/enforcement/found-words';
import { isPausedOn } from '../../../law/enforcement/deadline-pauses';
import type { Statement } from '../../arrears/domain/statement';

/** What the matters are read from. */
interface Pending {
  readonly facts: CaseFacts;
  readonly statement: Pick<Statement, 'totals'>;
  readonly day: CivilDate;
}

/** What is still under way in a case, in Vietnamese as the officer reads it: named before somebody closes it. Empty: nothing is. */
export function pendingMatters({ facts, statement, day }: Pending): string[] {
  const { arrears, charges } = statement.totals;
  return [
    ...(arrears > 0n ? [`còn nợ ${inDong(arrears)} tiền đóng`] : []),
    ...(charges > 0n ? [`còn ${inDong(charges)} lãi, tiền xử lý chưa nộp`] : []),
    ...facts.checks
      .filter(({ endedOn }) => endedOn === null)
      .map(({ number }) => `kiểm tra theo ${number} chưa kết thúc`),
    ...facts.records
      .filter(({ decisionNumber }) => decisionNumber === null)
      .map(({ number }) => `biên bản vi phạm ${number} chưa có quyết định`),
    ...facts.fines
      .filter(({ form, executedOn }) => form === 'fine' && executedOn === null)
      .map(({ number, amount, payments }) => {
        const paid = payments.reduce((sum, payment) => sum + payment.amount, 0n);
        return `tiền phạt theo ${number}: đã nộp ${inDong(paid)} trong ${inDong(amount)}`;
      }),
    ...facts.referrals
      .filter(({ result }) => result === null)
      .map(({ number }) => `kiến nghị khởi tố ${number} chưa có kết quả`),
    ...facts.objections
      .filter(({ settledOn }) => settledOn === null)
      .map(({ document }) => `ý kiến phản đối ${document} chưa giải quyết`),
    ...facts.promises
      .filter(({ broken, payBy }) => !broken && payBy >= day)
      .map(({ payBy }) => `cam kết nộp đến ${onDay(payBy)} còn trong hạn`),
    ...(facts.pauses.some((pause) => isPausedOn([pause], day)) ? ['thời hạn đang tạm dừng'] : []),
  ];
}

function inDong(amount: Dong): string {
  return `${formatDong(amount)} đồng`;
}
