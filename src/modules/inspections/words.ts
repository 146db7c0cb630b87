/** The words that several steps of this module share. */
export const CHECK_WORDS = {
  check: { vi: 'Cuộc kiểm tra, thanh tra', en: 'Check' },
  place: { vi: 'Địa điểm', en: 'Place' },
  forEmployer: { vi: 'Đại diện đơn vị', en: 'For the employer' },
  onlyOfInspectorate: { vi: 'Chỉ khi cơ quan thanh tra lập', en: 'Only of an inspectorate' },
  letter: { vi: 'Công văn {number} gửi {to}.', en: 'Letter {number} to {to}.' },
  refused: {
    vi: 'Đơn vị không ký; người chứng kiến: {witness}.',
    en: 'The employer refused to sign; witness: {witness}.',
  },
  results: {
    agrees: { vi: 'Thống nhất', en: 'Agrees' },
    disputes: { vi: 'Không thống nhất', en: 'Disputes' },
    'refuses-to-sign': { vi: 'Không ký biên bản', en: 'Refuses to sign' },
    absent: { vi: 'Vắng mặt', en: 'Absent' },
  },
  signs: {
    fraud: { vi: 'Gian dối', en: 'Fraud' },
    tricks: { vi: 'Thủ đoạn khác', en: 'Other tricks' },
    'withheld-wages': { vi: 'Đã trừ lương người lao động nhưng không đóng', en: 'Withheld from wages, not paid' },
    'hidden-workers': { vi: 'Không khai báo người lao động', en: 'Workers not declared' },
    obstruction: { vi: 'Cản trở kiểm tra, thanh tra', en: 'Obstruction of checks' },
    direction: { vi: 'Chỉ đạo của cơ quan có thẩm quyền', en: 'Direction of a competent body' },
    complaint: { vi: 'Khiếu nại, tố cáo, phản ánh', en: 'Complaint or denunciation' },
  },
  ownForms: {
    'unscheduled-check': { vi: 'Kiểm tra đột xuất', en: 'Unscheduled check' },
    'planned-check': { vi: 'Kiểm tra theo kế hoạch', en: 'Planned check' },
    'vss-inspection': { vi: 'Thanh tra chuyên ngành (đến 30/6/2025)', en: 'Inspection (until 2025-06-30)' },
  },
  forms: {
    'vss-inspection': { vi: 'Thanh tra chuyên ngành', en: 'Specialised inspection' },
    'planned-check': { vi: 'Kiểm tra theo kế hoạch', en: 'Planned check' },
    'unscheduled-check': { vi: 'Kiểm tra đột xuất', en: 'Unscheduled check' },
    'provincial-inspection': { vi: 'Thanh tra của cơ quan thanh tra', en: 'An inspectorate’s inspection' },
  },
  roles: {
    head: { vi: 'Trưởng đoàn', en: 'Head' },
    deputy: { vi: 'Phó Trưởng đoàn', en: 'Deputy' },
    member: { vi: 'Thành viên', en: 'Member' },
  },
  outcomes: {
    'nothing-found': { vi: 'Không phát hiện vi phạm', en: 'Nothing found' },
    paid: { vi: 'Đã đóng đủ số phát hiện', en: 'All that was found is paid' },
    unpaid: { vi: 'Chưa đóng đủ số phát hiện', en: 'What was found is not all paid' },
    'beyond-competence': { vi: 'Vượt thẩm quyền làm rõ', en: 'Beyond competence' },
    obstructed: { vi: 'Bị cản trở', en: 'Obstructed' },
  },
  findings: {
    unregistered: { vi: 'Không đăng ký cho người lao động', en: 'Workers not registered' },
    'wages-too-low': { vi: 'Đăng ký tiền lương thấp hơn quy định', en: 'Wages declared too low' },
    unpaid: { vi: 'Đã đăng ký, chưa đóng', en: 'Registered, not paid' },
  },
} as const;
