import type { ConditionSentences } from './condition-sentences';

/** The sentences of the conditions for recording a violation, fining and enforcing the fine. */
export const FINING_SENTENCES: Readonly<Record<string, ConditionSentences>> = {
  'within-limitation': {
    met: { vi: 'Còn thời hiệu xử phạt', en: 'The time within which a sanction may be imposed still runs' },
    unmet: { vi: 'Đã hết thời hiệu xử phạt', en: 'The time within which a sanction may be imposed is over' },
    lapsed: {
      vi: 'Không xử phạt được nữa: kết thúc biên bản theo Điều 65 (không ra quyết định), tiếp tục thu số tiền còn nợ bằng biện pháp khác.',
      en: 'No sanction is possible any more: end the record without a decision (art. 65), and go on collecting by other measures.',
    },
  },
  'verification-in': {
    met: { vi: 'Không phải chờ kết quả xác minh', en: 'No result of a verification is awaited' },
    unmet: { vi: 'Chưa có kết quả xác minh', en: 'The result of a verification is still out' },
  },
  'may-record': {
    met: {
      vi: 'Người lập biên bản thuộc cơ quan có thẩm quyền (BHXH cấp tỉnh, BHXH Việt Nam)',
      en: 'Who makes the record belongs to a competent office (provincial or national)',
    },
    unmet: {
      vi: 'Người lập biên bản không thuộc cơ quan có thẩm quyền (BHXH cấp tỉnh, BHXH Việt Nam)',
      en: 'Who makes the record does not belong to a competent office (provincial or national)',
    },
  },
  'frame-known': {
    met: { vi: 'Xác định được khung tiền phạt của từng hành vi', en: 'The frame of the fine is known for every act' },
    unmet: {
      vi: 'Chưa xác định được khung tiền phạt của mọi hành vi',
      en: 'The frame of the fine is not known for every act',
    },
  },
  'in-time-to-decide': {
    met: { vi: 'Còn thời hạn ra quyết định xử phạt', en: 'The time for deciding on the sanction still runs' },
    unmet: { vi: 'Đã hết thời hạn ra quyết định xử phạt', en: 'The time for deciding on the sanction is over' },
    lapsed: {
      vi: 'Không ra quyết định phạt theo biên bản này được nữa: ghi việc không ra quyết định xử phạt (Điều 65); vẫn áp dụng được biện pháp khắc phục hậu quả.',
      en: 'No fine can be decided on this record any more: record that no decision is issued (art. 65); remedies can still be ordered.',
    },
  },
  'explanation-over': {
    met: { vi: 'Quyền giải trình đã được bảo đảm', en: 'The right to explain has been respected' },
    unmet: { vi: 'Quyền giải trình chưa được bảo đảm', en: 'The right to explain has not been respected yet' },
  },
  'no-crime-suspected': {
    met: {
      vi: 'Vụ việc không do cơ quan tiến hành tố tụng hình sự thụ lý',
      en: 'The matter is not before the bodies of criminal procedure',
    },
    unmet: {
      vi: 'Vụ việc đang do cơ quan tiến hành tố tụng hình sự xem xét',
      en: 'The matter is before the bodies of criminal procedure',
    },
  },
  'own-officer': {
    met: {
      vi: 'Có người của cơ quan BHXH đủ thẩm quyền theo mức tối đa của khung',
      en: 'An officer of social security is competent for the maximum of the frame',
    },
    unmet: {
      vi: 'Không có người của cơ quan BHXH đủ thẩm quyền theo mức tối đa của khung',
      en: 'No officer of social security is competent for the maximum of the frame',
    },
  },
  'beyond-director': {
    met: {
      vi: 'Mức tối đa của khung vượt thẩm quyền của Giám đốc BHXH cấp tỉnh',
      en: 'The maximum of the frame is beyond the provincial director',
    },
    unmet: {
      vi: 'Mức tối đa của khung không vượt thẩm quyền của Giám đốc BHXH cấp tỉnh',
      en: 'The maximum of the frame is within the power of the provincial director',
    },
  },
  'committee-chairman': {
    met: { vi: 'Có Chủ tịch Ủy ban nhân dân đủ thẩm quyền', en: "A chairman of a People's Committee is competent" },
    unmet: {
      vi: 'Không có Chủ tịch Ủy ban nhân dân đủ thẩm quyền',
      en: "No chairman of a People's Committee is competent",
    },
  },
  'fine-unpaid': {
    met: { vi: 'Tiền phạt chưa nộp đủ', en: 'The fine is not paid in full' },
    unmet: { vi: 'Tiền phạt đã nộp đủ hoặc không có tiền phạt', en: 'The fine is paid, or there is none' },
  },
  'payment-time-over': {
    met: { vi: 'Đã hết thời hạn tự nguyện nộp phạt', en: 'The time for paying the fine freely is over' },
    unmet: { vi: 'Còn thời hạn tự nguyện nộp phạt', en: 'The time for paying the fine freely still runs' },
  },
  'not-postponed': {
    met: { vi: 'Không được hoãn thi hành', en: 'Enforcement is not postponed' },
    unmet: { vi: 'Đang được hoãn thi hành', en: 'Enforcement is postponed' },
  },
  'still-executable': {
    met: { vi: 'Còn thời hiệu thi hành quyết định', en: 'The decision may still be enforced' },
    unmet: { vi: 'Đã hết thời hiệu thi hành quyết định', en: 'The time for enforcing the decision is over' },
    lapsed: {
      vi: 'Không cưỡng chế thi hành quyết định này được nữa; số tiền đóng còn nợ vẫn phải thu bằng biện pháp khác.',
      en: 'This decision can no longer be enforced; what is owed in contributions is still to be collected by other measures.',
    },
  },
  'measures-known': {
    met: { vi: 'Có biện pháp cưỡng chế theo quy định', en: 'The law names measures of coercion' },
    unmet: { vi: 'Chưa có biện pháp cưỡng chế theo quy định', en: 'The law names no measure of coercion' },
  },
};
