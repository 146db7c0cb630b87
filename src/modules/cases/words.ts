/** What several steps and pages of this module say. */
export const CASE_WORDS = {
  channels: {
    visit: { vi: 'Đến đơn vị', en: 'Visit' },
    call: { vi: 'Gọi điện', en: 'Call' },
    message: { vi: 'Nhắn tin, thư', en: 'Message' },
  },
  outcomes: {
    reached: { vi: 'Đã trao đổi', en: 'Talked to' },
    'not-reached': { vi: 'Không gặp được', en: 'Not reached' },
    'left-message': { vi: 'Đã để lại lời nhắn', en: 'Message left' },
    promised: { vi: 'Đơn vị cam kết nộp', en: 'Promised to pay' },
    refused: { vi: 'Đơn vị từ chối', en: 'Refused' },
    disputed: { vi: 'Đơn vị không đồng ý số liệu', en: 'Disputes the figures' },
  },
  pauseReasons: {
    dispute: { vi: 'Đang tranh chấp', en: 'Dispute' },
    court: { vi: 'Tòa án đang thụ lý', en: 'Before a court' },
    'force-majeure': { vi: 'Bất khả kháng', en: 'Force majeure' },
  },
  closings: {
    'paid-in-full': {
      vi: 'Đã nộp đủ tiền đóng và lãi, tiền xử lý.',
      en: 'Contributions and charges are paid in full.',
    },
    'by-decision': { vi: 'Theo quyết định.', en: 'By decision.' },
  },
  signs: {
    complaint: { vi: 'Khiếu nại, kiến nghị của người lao động', en: 'Complaint of workers' },
    denunciation: { vi: 'Tố cáo', en: 'Denunciation' },
    'data-match': { vi: 'Đối chiếu dữ liệu thuế, lao động', en: 'Match with tax or labour data' },
    evidence: { vi: 'Tài liệu, chứng cứ thu được', en: 'Evidence found' },
    'other-body': { vi: 'Cơ quan khác chuyển đến, chỉ đạo', en: 'Sent or ordered by another body' },
  },
  sign: { vi: 'Dấu hiệu vi phạm', en: 'Sign of violation' },
  signDocument: { vi: 'Văn bản, tài liệu cho biết dấu hiệu', en: 'The paper that tells of it' },
  signNote: { vi: 'Nội dung', en: 'Note' },
  paper: { vi: 'Văn bản: {document}.', en: 'Paper: {document}.' },
  stillPending: { vi: 'Còn dở: {matter}.', en: 'Still under way: {matter}.' },
} as const;

/** What is said of a step that is shown before it counts. */
export const REVIEW_WORDS = {
  title: { vi: 'Xem lại: {step}, hồ sơ số {id}', en: 'Review: {step}, case {id}' },
  heading: { vi: 'Xem lại trước khi thực hiện: {step}', en: 'Review before it counts: {step}' },
  nothingYet: {
    vi: 'Chưa có gì được ghi, cấp số hay gửi đi. Việc này chỉ có hiệu lực sau khi xác nhận.',
    en: 'Nothing has been written, numbered or sent. It counts only after you confirm.',
  },
  typed: { vi: 'Nội dung đã nhập', en: 'What you entered' },
  actor: { vi: 'Người thực hiện', en: 'Who acts' },
  written: { vi: 'Sẽ ghi vào hồ sơ', en: 'What will be written into the case' },
  clocks: { vi: 'Thời hạn của cơ quan BHXH', en: "The office's own deadlines" },
  noClocks: { vi: 'Không có thời hạn nào bắt đầu hoặc thay đổi.', en: 'No deadline begins or changes.' },
  duty: {
    begins: { vi: 'bắt đầu, phải làm trước hết ngày {day}', en: 'begins, to be done by {day}' },
    moves: { vi: 'chuyển sang hạn {day}', en: 'moves to {day}' },
    met: { vi: 'được ghi là đã làm (hạn {day})', en: 'is met (it was due on {day})' },
    ends: { vi: 'không còn phải làm (hạn cũ {day})', en: 'falls away (it was due on {day})' },
  },
  noDay: { vi: 'chưa xác định vì hồ sơ tạm dừng', en: 'no day while the case is paused' },
  measures: { vi: 'Các biện pháp sau việc này', en: 'The measures afterwards' },
  noMeasures: { vi: 'Không biện pháp nào thay đổi.', en: 'No measure changes.' },
  state: {
    done: { vi: 'đã làm', en: 'done' },
    available: { vi: 'làm được', en: 'available' },
    blocked: { vi: 'chưa đủ điều kiện', en: 'not open' },
    lapsed: { vi: 'đã hết thời hạn', en: 'time is over' },
    'not-applicable': { vi: 'không áp dụng', en: 'not applicable' },
  },
  turns: { vi: '{before} → {after}', en: '{before} → {after}' },
  opens: { vi: 'mở từ {day}', en: 'opens on {day}' },
  actBy: { vi: 'hạn {day}', en: 'act by {day}' },
  papers: { vi: 'Văn bản dự thảo', en: 'Drafts of the papers' },
  noPapers: { vi: 'Việc này không lập văn bản nào.', en: 'No paper is issued.' },
  draft: {
    vi: '{title}: dự thảo, số và ngày gửi chỉ có khi xác nhận',
    en: '{title}: a draft, numbered only when you confirm',
  },
  confirm: { vi: 'Xác nhận và thực hiện', en: 'Confirm' },
  edit: { vi: 'Sửa lại', en: 'Change it' },
  yes: { vi: 'có', en: 'yes' },
  row: { vi: '{label}, dòng {n}', en: '{label}, row {n}' },
} as const;

/** The page on which a case is opened by hand. */
export const OPENING_WORDS = {
  title: { vi: 'Mở hồ sơ theo dấu hiệu vi phạm: {code}', en: 'Open a case on a sign of violation: {code}' },
  intro: {
    vi: 'Mở được cả khi đơn vị không nợ (Nghị định số 217/2025/NĐ-CP, Điều 11 khoản 2 điểm a). Hồ sơ này không tự đóng khi đơn vị hết nợ.',
    en: 'Possible where nothing is owed, too (Decree 217/2025/NĐ-CP art. 11 (2) (a)). Such a case does not end by itself.',
  },
  choose: { vi: '– chọn –', en: '– choose –' },
  documentHint: { vi: 'số, ngày và loại văn bản', en: 'its number, day and kind' },
  optional: { vi: 'không bắt buộc', en: 'optional' },
  actor: { vi: 'Người thực hiện', en: 'Who acts' },
  actorHint: { vi: 'Họ tên hoặc tên người dùng', en: 'Name or user name' },
  submit: { vi: 'Mở hồ sơ', en: 'Open the case' },
  back: { vi: 'Trở lại đơn vị', en: 'Back to the employer' },
  refused: { vi: 'Không thực hiện được', en: 'This is not possible' },
  signMissing: { vi: 'Chọn dấu hiệu vi phạm.', en: 'Choose the sign of violation.' },
  documentMissing: {
    vi: 'Ghi văn bản cho biết dấu hiệu, tối đa 200 ký tự.',
    en: 'Name the paper, up to 200 characters.',
  },
  noteTooLong: { vi: 'Nội dung tối đa 2.000 ký tự.', en: 'At most 2,000 characters.' },
  actorMissing: { vi: 'Ghi người thực hiện, tối đa 100 ký tự.', en: 'Say who acts, up to 100 characters.' },
} as const;

/** What is said of the answers of policies. */
export const MEASURE_WORDS = {
  title: { vi: 'Biện pháp', en: 'Measures' },
  unknown: {
    vi: 'Chưa xét được biện pháp: thiếu một tham số pháp luật của ngày này.',
    en: 'Measures cannot be judged: a legal parameter of this day is missing.',
  },
  now: { vi: 'Việc làm được', en: 'What can be done' },
  nothingNow: { vi: 'Không có biện pháp nào làm được trong ngày này.', en: 'No measure can be taken on this day.' },
  available: { vi: 'Làm được', en: 'Available' },
  blocked: { vi: 'Chưa đủ', en: 'Blocked' },
  lapsed: { vi: 'Đã hết thời hạn', en: 'Time is over' },
  done: { vi: 'Đã làm', en: 'Done' },
  'not-applicable': { vi: 'Không áp dụng', en: 'Not applicable' },
  actBy: { vi: 'hạn {day}', en: 'act by {day}' },
  dayUnknown: { vi: 'chưa biết ngày', en: 'day not known' },
  unknownYear: { vi: 'ngày nghỉ của năm {year} chưa được nhập', en: 'the days off of {year} have not been entered' },
  actByLeft: { vi: 'còn {n} ngày', en: '{n} days left' },
  actByToday: { vi: 'hôm nay là ngày cuối', en: 'today is the last day' },
  actByLate: { vi: 'quá hạn {n} ngày', en: '{n} days overdue' },
  opensOn: { vi: 'mở từ {day}', en: 'opens on {day}' },
  neverOpens: { vi: 'không tự mở theo thời gian', en: 'waiting alone does not open it' },
  findings: { vi: '{failing} điều kiện chưa đủ, {holding} đã đủ', en: '{failing} conditions fail, {holding} hold' },
  grounds: { vi: '{holding} điều kiện đã đủ', en: '{holding} conditions hold' },
  failing: { vi: 'Chưa đủ', en: 'Fail' },
  holding: { vi: 'Đã đủ', en: 'Hold' },
  found: { vi: 'Đang có: {found}', en: 'Found: {found}' },
  fulfilledFrom: { vi: 'đủ từ {day}', en: 'holds from {day}' },
  others: { vi: 'Ghi nhận khác', en: 'Other entries' },
} as const;

/** The groups of measures and steps. */
export const GROUP_WORDS = {
  reminding: { vi: 'Đôn đốc', en: 'Reminding' },
  checking: { vi: 'Làm việc, thanh tra, kiểm tra', en: 'Sessions, inspections, checks' },
  sanctioning: { vi: 'Xử phạt vi phạm hành chính', en: 'Sanctions' },
  publicity: { vi: 'Công khai', en: 'Publication' },
  referral: { vi: 'Kiến nghị khởi tố', en: 'Referral for prosecution' },
  requests: { vi: 'Kiến nghị cơ quan khác', en: 'Requests to other bodies' },
  file: { vi: 'Hồ sơ', en: 'The file' },
} as const;

/** What lists say of duties. */
export const DUTY_WORDS = {
  kind: { vi: 'Việc phải làm', en: 'What must be done' },
  subject: { vi: 'Đối tượng', en: 'About' },
  dueOn: { vi: 'Ngày cuối', en: 'Last day' },
  state: { vi: 'Tình trạng', en: 'State' },
  metOn: { vi: 'Đã làm', en: 'Done' },
  states: {
    missed: { vi: 'quá hạn {n} ngày', en: '{n} days overdue' },
    open: { vi: 'còn {n} ngày', en: '{n} days left' },
    today: { vi: 'hôm nay là ngày cuối', en: 'today is the last day' },
    paused: { vi: 'thời hạn đang tạm dừng', en: 'the time stands still' },
    'met-late': { vi: 'làm trễ {n} ngày', en: 'done {n} days late' },
    met: { vi: 'đúng hạn', en: 'in time' },
  },
  inCase: { vi: 'hồ sơ số {id}', en: 'case {id}' },
  nothingToDo: { vi: 'không phát sinh', en: 'nothing arose' },
  system: { vi: 'hệ thống', en: 'system' },
} as const;

/** What offices must do by the calendar alone, by the kind of the duty. */
export const OFFICE_DUTY_NAMES = {
  'reminder.monthly': { vi: 'Đôn đốc hằng tháng', en: 'Monthly reminders' },
  'reminder.first': { vi: 'Đôn đốc lần đầu trong 45 ngày', en: 'First reminder within 45 days' },
  'report.monthly': { vi: 'Báo cáo tháng', en: 'Monthly report' },
  'publication.monthly': {
    vi: 'Công khai danh sách tháng (D15-TS)',
    en: 'Publishing the list of the month (D15-TS)',
  },
  'list.quarterly': {
    vi: 'Gửi danh sách đơn vị chậm đóng, trốn đóng hằng quý',
    en: 'Quarterly list of late and evading employers',
  },
} as const;

/** The register of the office's own duties. */
export const DUTY_LIST_WORDS = {
  section: { vi: 'Thời hạn', en: 'Duties' },
  refused: { vi: 'Không thực hiện được:', en: 'This is not possible:' },
  found: { vi: '{sentence} Đang có: {found}.', en: '{sentence} Found: {found}.' },
  todayHint: { vi: 'để trống: hôm nay', en: 'empty: today' },
  title: { vi: 'Thời hạn của cơ quan', en: 'Duties of the office' },
  intro: {
    vi: 'Những việc cơ quan BHXH phải làm trong thời hạn luật định, tính đến ngày {day}. Quá hạn kể từ ngày sau ngày cuối.',
    en: 'What the social-insurance office must do within the time the law sets, as of {day}. Missed from the day after the last.',
  },
  filters: { vi: 'Lọc', en: 'Filter' },
  state: { vi: 'Tình trạng', en: 'State' },
  kind: { vi: 'Việc phải làm', en: 'What must be done' },
  anyKind: { vi: 'Tất cả', en: 'All' },
  authority: { vi: 'Cơ quan BHXH', en: 'Social-insurance office' },
  anyAuthority: { vi: 'Tất cả', en: 'All' },
  officer: { vi: 'Cán bộ phụ trách', en: 'Officer' },
  officerHint: { vi: 'đúng họ tên đã ghi trong hồ sơ', en: 'exactly as written in the case' },
  asOf: { vi: 'Tính đến ngày', en: 'As of' },
  asOfHint: { vi: 'ngày/tháng/năm; để trống: hôm nay', en: 'day/month/year; empty: today' },
  apply: { vi: 'Xem', en: 'Show' },
  choices: {
    missed: { vi: 'Đã quá hạn', en: 'Missed' },
    open: { vi: 'Còn trong hạn', en: 'Still in time' },
    done: { vi: 'Đã làm', en: 'Done' },
    'of-employers': { vi: 'Việc đơn vị còn phải làm', en: 'What employers have still to do' },
    all: { vi: 'Tất cả', en: 'All' },
  },
  countsTitle: { vi: 'Theo cơ quan, cán bộ', en: 'By office and officer' },
  countsTable: {
    vi: 'Số việc quá hạn và còn trong hạn của từng cơ quan, cán bộ',
    en: 'How many duties each office and officer has missed and has still to do',
  },
  missed: { vi: 'Quá hạn', en: 'Missed' },
  open: { vi: 'Còn trong hạn', en: 'Still in time' },
  office: { vi: 'Cơ quan', en: 'Office' },
  noOfficer: { vi: 'chưa phân công', en: 'nobody assigned' },
  listTitle: { vi: 'Danh sách', en: 'List' },
  caption: { vi: '{choice}, tính đến ngày {day}', en: '{choice}, as of {day}' },
  subject: { vi: 'Đối tượng', en: 'About' },
  arisesOn: { vi: 'Phát sinh', en: 'Arose' },
  dueOn: { vi: 'Ngày cuối', en: 'Last day' },
  metOn: { vi: 'Đã làm', en: 'Done' },
  article: { vi: 'Căn cứ', en: 'Basis' },
  none: { vi: 'Không có việc nào khớp với điều kiện đã chọn.', en: 'Nothing fits what was chosen.' },
  rowsOf: { vi: '{from}–{to} trong {total} việc', en: '{from}–{to} of {total} duties' },
  met: { vi: 'Ghi nhận đã làm', en: 'Say that it was done' },
  metDocument: { vi: 'Số văn bản', en: 'Number of the paper' },
  metSubmit: { vi: 'Ghi nhận', en: 'Write down' },
  metDone: { vi: 'Đã ghi nhận.', en: 'Written down.' },
  menuMissed: { vi: '{n} việc quá hạn', en: '{n} duties missed' },
} as const;
