import type { Bilingual } from '../../kernel/language';
import { FINING_SENTENCES } from './fining-sentences';

/** What is said of a condition: where it is met, where it is not, and what is left to do where its time is over. */
export interface ConditionSentences {
  readonly met: Bilingual;
  readonly unmet: Bilingual;
  /** Only of a condition that waiting can never meet again once it fails: what remains to be done then. */
  readonly lapsed?: Bilingual;
}

/** The sentences of every condition by its code; the same condition is said in the same words before every measure. */
export const CONDITION_SENTENCES: Readonly<Record<string, ConditionSentences>> = {
  ...FINING_SENTENCES,
  'in-arrears': {
    met: { vi: 'Đơn vị có số tiền quá hạn chưa đóng', en: 'The employer owes amounts past their due date' },
    unmet: { vi: 'Đơn vị không có số tiền quá hạn chưa đóng', en: 'The employer owes nothing past its due date' },
  },
  'still-exists': {
    met: { vi: 'Đơn vị chưa phá sản, chưa giải thể', en: 'The employer is neither bankrupt nor dissolved' },
    unmet: { vi: 'Đơn vị đã phá sản hoặc giải thể', en: 'The employer is bankrupt or dissolved' },
  },
  'owes-more-months': {
    met: {
      vi: 'Số tháng còn phải đóng vượt mốc phải làm việc trực tiếp với đơn vị',
      en: 'More months are owed than call for a visit',
    },
    unmet: {
      vi: 'Số tháng còn phải đóng chưa vượt mốc phải làm việc trực tiếp với đơn vị',
      en: 'Fewer months are owed than call for a visit',
    },
  },
  reminded: {
    met: { vi: 'Đã đôn đốc bằng văn bản đủ số lần', en: 'Reminders were sent as often as needed' },
    unmet: { vi: 'Chưa đôn đốc bằng văn bản đủ số lần', en: 'Reminders were not sent as often as needed' },
  },
  'interval-passed': {
    met: { vi: 'Đã đủ 15 ngày kể từ văn bản đôn đốc gần nhất', en: 'Fifteen days have passed since the last letter' },
    unmet: {
      vi: 'Chưa đủ 15 ngày kể từ văn bản đôn đốc gần nhất',
      en: 'Fifteen days have not passed since the last letter',
    },
  },
  'minutes-held': {
    met: { vi: 'Đã làm việc trực tiếp, lập biên bản D04h-TS', en: 'A working session was held, with minutes D04h-TS' },
    unmet: {
      vi: 'Chưa làm việc trực tiếp, chưa có biên bản D04h-TS',
      en: 'No working session with minutes D04h-TS yet',
    },
  },
  'minutes-three-months': {
    met: {
      vi: 'Đã quá 03 tháng kể từ ngày lập biên bản D04h-TS',
      en: 'Three months have passed since the minutes D04h-TS',
    },
    unmet: {
      vi: 'Chưa quá 03 tháng kể từ ngày lập biên bản D04h-TS',
      en: 'Three months have not passed since the minutes D04h-TS',
    },
  },
  'no-overlap': {
    met: {
      vi: 'Không chồng chéo với cuộc thanh tra, kiểm tra, kiểm toán khác',
      en: 'No other inspection, check or audit of the matter runs',
    },
    unmet: {
      vi: 'Đang có cuộc thanh tra, kiểm tra, kiểm toán khác về cùng nội dung',
      en: 'Another inspection, check or audit of the matter runs',
    },
  },
  'on-the-plan': {
    met: {
      vi: 'Đơn vị có tên trong kế hoạch kiểm tra đã được phê duyệt',
      en: 'The employer is on an approved plan of checks',
    },
    unmet: {
      vi: 'Đơn vị chưa có tên trong kế hoạch kiểm tra được phê duyệt',
      en: 'The employer is on no approved plan of checks',
    },
  },
  'sign-of-violation': {
    met: {
      vi: 'Có dấu hiệu vi phạm, hoặc có chỉ đạo, đề nghị của cấp có thẩm quyền',
      en: 'There is a sign of violation, or an order or request of a competent body',
    },
    unmet: {
      vi: 'Chưa có dấu hiệu vi phạm, chưa có chỉ đạo, đề nghị của cấp có thẩm quyền',
      en: 'There is no sign of violation yet, nor an order or request of a competent body',
    },
  },
  'no-promise-running': {
    met: { vi: 'Không có cam kết nộp tiền đang trong hạn', en: 'No promise to pay is running' },
    unmet: { vi: 'Còn cam kết nộp tiền đang trong hạn', en: 'A promise to pay is still running' },
  },
  'not-paused': {
    met: { vi: 'Việc xử lý hồ sơ không bị tạm dừng', en: 'The case is not paused' },
    unmet: { vi: 'Việc xử lý hồ sơ đang tạm dừng', en: 'The case is paused' },
  },
  'beyond-our-means': {
    met: {
      vi: 'Qua kiểm tra chưa đủ thẩm quyền để làm rõ, đơn vị cản trở, hoặc kiểm tra xong vẫn chưa đóng đủ',
      en: 'A check was beyond our competence, was obstructed, or did not bring the money',
    },
    unmet: {
      vi: 'Chưa có cuộc kiểm tra nào vượt thẩm quyền, bị cản trở hoặc kết thúc mà đơn vị chưa đóng đủ',
      en: 'No check was beyond our competence, was obstructed, or ended unpaid',
    },
  },
  'quality-published': {
    met: { vi: 'Đơn vị có số tiền thuộc diện công khai', en: 'The employer owes amounts of a kind that is published' },
    unmet: {
      vi: 'Đơn vị không có số tiền thuộc diện công khai',
      en: 'The employer owes nothing of a kind that is published',
    },
  },
  'may-be-named': {
    met: {
      vi: 'Công khai không làm lộ dữ liệu cá nhân của thể nhân',
      en: 'Publishing gives away no data of a natural person',
    },
    unmet: {
      vi: 'Công khai sẽ làm lộ dữ liệu cá nhân của thể nhân',
      en: 'Publishing would give away data of a natural person',
    },
  },
  'no-objection-open': {
    met: { vi: 'Không còn ý kiến phản đối số liệu chưa giải quyết', en: 'No objection to the figures is open' },
    unmet: { vi: 'Còn ý kiến phản đối số liệu chưa giải quyết', en: 'An objection to the figures is open' },
  },
  'evaded-six-months': {
    met: { vi: 'Trốn đóng từ 06 tháng trở lên', en: 'Evasion has lasted six months or more' },
    unmet: { vi: 'Chưa trốn đóng đủ 06 tháng', en: 'Evasion has not lasted six months' },
  },
  'amount-or-workers': {
    met: {
      vi: 'Số tiền trốn đóng hoặc số người lao động đạt mức của điều luật',
      en: 'The amount evaded or the number of workers reaches that of the article',
    },
    unmet: {
      vi: 'Số tiền trốn đóng và số người lao động chưa đạt mức của điều luật',
      en: 'Neither the amount evaded nor the number of workers reaches that of the article',
    },
  },
  'sanctioned-before': {
    met: {
      vi: 'Đã bị xử phạt vi phạm hành chính về hành vi trốn đóng mà còn vi phạm, chưa được coi là chưa bị xử phạt',
      en: 'Already sanctioned for evading, and evades again before counting as never sanctioned',
    },
    unmet: {
      vi: 'Chưa bị xử phạt vi phạm hành chính về hành vi trốn đóng mà còn vi phạm',
      en: 'Not sanctioned for evading and evading again',
    },
  },
  'fraud-proved': {
    met: {
      vi: 'Có tài liệu chứng minh gian dối hoặc thủ đoạn khác để không đóng, đóng không đầy đủ',
      en: 'Documents prove fraud or other tricks to evade',
    },
    unmet: {
      vi: 'Chưa có tài liệu chứng minh gian dối hoặc thủ đoạn khác để không đóng, đóng không đầy đủ',
      en: 'No document proves fraud or other tricks to evade',
    },
  },
  evades: {
    met: { vi: 'Đơn vị có số tiền trốn đóng', en: 'The employer evades contributions' },
    unmet: { vi: 'Đơn vị không có số tiền trốn đóng', en: 'The employer evades no contributions' },
  },
  'others-tried': {
    met: {
      vi: 'Đã công khai, đã kiểm tra hoặc đã xử phạt mà chưa thu đủ',
      en: 'Naming, a check or a sanction has not brought the money',
    },
    unmet: {
      vi: 'Chưa công khai, chưa kiểm tra và chưa xử phạt',
      en: 'Neither named nor checked nor sanctioned yet',
    },
  },
  'late-thirty-days': {
    met: { vi: 'Chậm đóng từ 30 ngày trở lên', en: 'Late by thirty days or more' },
    unmet: { vi: 'Chậm đóng chưa đủ 30 ngày', en: 'Late by less than thirty days' },
  },
  'decision-ignored': {
    met: {
      vi: 'Đơn vị không thực hiện kết luận thanh tra, quyết định xử phạt',
      en: 'The employer ignores a conclusion or a decision on a sanction',
    },
    unmet: {
      vi: 'Không có kết luận thanh tra, quyết định xử phạt nào bị bỏ không thực hiện',
      en: 'No conclusion and no decision on a sanction is ignored',
    },
  },
  'status-proved': {
    met: { vi: 'Có giấy tờ chứng minh đúng tình trạng của đơn vị', en: 'A document proves the state of the employer' },
    unmet: {
      vi: 'Chưa có giấy tờ chứng minh tình trạng của đơn vị',
      en: 'No document proves the state of the employer',
    },
  },
  'look-again': {
    met: { vi: 'Đã tới kỳ rà soát lại', en: 'It is time to look again' },
    unmet: { vi: 'Chưa tới kỳ rà soát lại', en: 'It is not yet time to look again' },
  },
  'principal-paid': {
    met: {
      vi: 'Đã đóng đủ số tiền quá hạn, hoặc có người có thẩm quyền ký lý do',
      en: 'All contributions past due are paid, or an authorised person signed a reason',
    },
    unmet: {
      vi: 'Chưa đóng đủ số tiền quá hạn, chưa có người có thẩm quyền ký lý do',
      en: 'Contributions past due are unpaid, and no authorised person signed a reason',
    },
  },
  'charges-paid': {
    met: {
      vi: 'Đã nộp đủ tiền lãi, tiền 0,03%/ngày, hoặc có người có thẩm quyền ký lý do',
      en: 'All charges are paid, or an authorised person signed a reason',
    },
    unmet: {
      vi: 'Chưa nộp đủ tiền lãi, tiền 0,03%/ngày, chưa có người có thẩm quyền ký lý do',
      en: 'Charges are unpaid, and no authorised person signed a reason',
    },
  },
};
