/** What each kind of file holds. */
export const KIND_WORDS = {
  authorities: { vi: 'Cơ quan BHXH', en: 'Social-insurance offices' },
  employers: { vi: 'Đơn vị sử dụng lao động', en: 'Employers' },
  assessments: { vi: 'Số phải đóng hằng tháng', en: 'Contributions due each month' },
  payments: { vi: 'Chứng từ nộp tiền', en: 'Payments received' },
  adjustments: { vi: 'Điều chỉnh', en: 'Adjustments' },
  refunds: { vi: 'Hoàn trả tiền đóng thừa', en: 'Refunds of credit' },
  reminders: { vi: 'Văn bản đôn đốc đã gửi trước đây', en: 'Reminders sent before this program' },
  'tax-registry': { vi: 'Dữ liệu của cơ quan thuế', en: 'Register of the tax office' },
  holidays: { vi: 'Ngày nghỉ, ngày làm bù', en: 'Days off' },
  'office-details': { vi: 'Thông tin in trên văn bản của cơ quan', en: 'What offices print on their papers' },
  participants: { vi: 'Số người tham gia', en: 'People insured' },
} as const;

/** What each kind of file is needed for, in one sentence. */
export const KIND_USES = {
  authorities: {
    vi: 'Cơ quan BHXH các cấp; mọi đơn vị đều thuộc một cơ quan.',
    en: 'The offices of all levels; every employer belongs to one of them.',
  },
  employers: {
    vi: 'Danh sách đơn vị, tình trạng, phương thức đóng.',
    en: 'Who has to pay, in what state they are, how often they pay.',
  },
  assessments: {
    vi: 'Số phải đóng của từng đơn vị theo tháng và quỹ.',
    en: 'What each employer owes by month and fund.',
  },
  payments: { vi: 'Số tiền đã nhận của từng đơn vị.', en: 'What came in from each employer.' },
  adjustments: {
    vi: 'Sửa số phải đóng, hủy chứng từ ghi nhầm. Không bắt buộc.',
    en: 'Corrections of what is due, and receipts undone. Optional.',
  },
  refunds: {
    vi: 'Tiền đóng thừa đã hoàn trả cho đơn vị. Không bắt buộc.',
    en: 'Credit that was paid back to employers. Optional.',
  },
  reminders: {
    vi: 'Văn bản đã gửi trước khi dùng chương trình này. Không bắt buộc.',
    en: 'What was sent before this program was in use. Optional.',
  },
  'tax-registry': {
    vi: 'Để tìm đơn vị chưa đăng ký hoặc khai thiếu lao động. Không bắt buộc.',
    en: 'To find employers that are not registered or declare too few workers. Optional.',
  },
  holidays: {
    vi: 'Ngày nghỉ lễ, Tết và ngày làm bù của năm, để đếm ngày làm việc. Cần nhập trước khi sang năm mới.',
    en: 'Public holidays and exchanged days of a year, to count working days. Needed before the year begins.',
  },
  'office-details': {
    vi: 'Địa chỉ, điện thoại, tài khoản thu, người liên hệ, người ký của cơ quan. Cần có trước khi phát hành văn bản đôn đốc.',
    en: 'Address, telephone, account, contact and signatory of each office. Needed before letters are issued.',
  },
  participants: {
    vi: 'Số người tham gia BHXH, BHTN, BHYT của từng địa bàn cuối mỗi tháng, để nêu trong báo cáo tháng.',
    en: 'How many people are insured in each area at the end of a month, by kind: for the monthly report.',
  },
} as const;

/** Where an import stands. */
export const STATE_WORDS = {
  checking: { vi: 'Đang kiểm tra', en: 'Being checked' },
  checked: { vi: 'Đã kiểm tra, chưa ghi nhận', en: 'Checked, not recorded' },
  damaged: { vi: 'Không đọc được', en: 'Could not be read' },
  recording: { vi: 'Đang ghi nhận', en: 'Being recorded' },
  recorded: { vi: 'Đã ghi nhận', en: 'Recorded' },
  discarded: { vi: 'Đã bỏ', en: 'Given up' },
} as const;

/** What the work in the background is called. */
export const JOB_WORDS = {
  check: { vi: 'Kiểm tra tệp đã gửi', en: 'Checks of files that were sent in' },
  record: { vi: 'Ghi nhận tệp đã gửi', en: 'Recording of files that were sent in' },
  clear: { vi: 'Xóa tệp đã hết hạn giữ', en: 'Removal of files that were kept long enough' },
} as const;

/** Every other word of the pages of imports. */
export const WORDS = {
  section: { vi: 'Nhập dữ liệu', en: 'Import data' },
  desk: {
    title: { vi: 'Nhập dữ liệu', en: 'Import data' },
    intro: {
      vi: 'Gửi tệp CSV hoặc Excel (.xlsx). Tệp được kiểm tra trước; chưa có gì được ghi nhận cho đến khi bạn bấm ghi nhận.',
      en: 'Send a CSV or Excel (.xlsx) file. It is checked first; nothing is recorded until you press "record".',
    },
    next: { vi: 'Việc tiếp theo', en: 'What to do next' },
    nextKind: { vi: 'Tiếp theo, hãy nhập: {kind}.', en: 'Bring in next: {kind}.' },
    nothingYet: {
      vi: 'Chưa có dữ liệu nào. Trước hết hãy nhập: {kind}. Tải tệp mẫu bên dưới, điền vào rồi gửi lên.',
      en: 'There are no data yet. Begin with: {kind}. Take the template below, fill it in and send it.',
    },
    complete: {
      vi: 'Đã có đủ dữ liệu để tính. Mỗi khi nhập thêm, hãy tính lại.',
      en: 'All that is needed is there. Whenever more has come in, compute again.',
    },
    compute: { vi: 'Đến trang tính toán', en: 'Go to computing' },
    send: { vi: 'Gửi tệp', en: 'Send a file' },
    kind: { vi: 'Tệp chứa gì', en: 'What the file holds' },
    recognise: { vi: 'Tự nhận ra theo dòng tiêu đề', en: 'Recognise by its header' },
    file: { vi: 'Tệp (CSV hoặc XLSX)', en: 'File (CSV or XLSX)' },
    fileHint: { vi: 'Tối đa {most} MB.', en: 'At most {most} MB.' },
    tooLarge: {
      vi: 'Tệp lớn hơn {most} MB. Hãy chia tệp, hoặc nhờ người quản trị tăng IMPORT_MAX_MB.',
      en: 'The file is larger than {most} MB. Divide it, or have the administrator raise IMPORT_MAX_MB.',
    },
    update: {
      vi: 'Thông tin đã đổi của đơn vị, cơ quan thay cho thông tin đang có',
      en: 'Changed master data replace what is registered',
    },
    updateHint: {
      vi: 'Chỉ cho đơn vị và cơ quan. Không chọn: dòng khác với dữ liệu đang có bị từ chối.',
      en: 'Employers and offices only. Otherwise a row that differs from what is registered is rejected.',
    },
    submit: { vi: 'Gửi và kiểm tra', en: 'Send and check' },
    order: { vi: 'Thứ tự nhập và dữ liệu đang có', en: 'Order of files, and what is there' },
    orderHint: {
      vi: 'Mỗi tệp chỉ nhắc đến những gì đứng trước nó, nên nhập theo thứ tự này. Bốn tệp đầu là cần thiết.',
      en: 'Each file names only what stands before it, so bring them in in this order. The first four are needed.',
    },
    step: { vi: 'Thứ tự', en: 'Order' },
    what: { vi: 'Dữ liệu', en: 'Data' },
    count: { vi: 'Đang có', en: 'There' },
    template: { vi: 'Tệp mẫu', en: 'Template' },
    templateLabel: { vi: 'Tệp mẫu {format}: {kind}', en: '{format} template: {kind}' },
    isNext: { vi: 'tiếp theo', en: 'next' },
    list: { vi: 'Các lần nhập', en: 'Imports so far' },
    none: { vi: 'Chưa có lần nhập nào.', en: 'Nothing has been imported yet.' },
    at: { vi: 'Lúc', en: 'When' },
    by: { vi: 'Người gửi', en: 'By' },
    fileName: { vi: 'Tệp', en: 'File' },
    accepted: { vi: 'Mới', en: 'New' },
    unchanged: { vi: 'Đã có', en: 'Unchanged' },
    rejected: { vi: 'Bị từ chối', en: 'Rejected' },
    state: { vi: 'Tình trạng', en: 'State' },
    unknownKind: { vi: 'chưa nhận ra', en: 'not recognised yet' },
    rowsOf: { vi: 'Lần nhập {from}–{to} trong {total}', en: 'Imports {from}–{to} of {total}' },
    kept: {
      vi: 'Tệp đã gửi được giữ {days} ngày sau khi ghi nhận rồi tự xóa; dữ liệu đã ghi nhận thì giữ mãi.',
      en: 'Files are kept for {days} days after they were recorded, then removed; what was recorded stays.',
    },
  },
  one: {
    title: { vi: 'Nhập tệp {file}', en: 'Import of {file}' },
    back: { vi: 'Nhập dữ liệu', en: 'Import data' },
    about: { vi: '{kind} · gửi lúc {at}, {by}', en: '{kind} · sent {at} by {by}' },
    waiting: { vi: 'Đang chờ đến lượt …', en: 'Waiting for its turn …' },
    checking: { vi: 'Đang kiểm tra tệp', en: 'The file is being checked' },
    recording: { vi: 'Đang ghi nhận', en: 'Being recorded' },
    progress: {
      vi: 'Đã đọc {read} trong {total} MB, {rows} dòng.',
      en: '{read} of {total} MB read, {rows} rows.',
    },
    stoppedUntil: {
      vi: 'Việc này bị dừng giữa chừng (máy tắt hoặc khởi động lại) và sẽ tự chạy tiếp, muộn nhất lúc {at}. Chưa có gì được ghi nhận.',
      en: 'This was stopped half-way (the machine went down or was restarted) and goes on by itself, at the latest at {at}. Nothing has been recorded yet.',
    },
    stopped: {
      vi: 'Việc này bị dừng giữa chừng (máy tắt hoặc khởi động lại) và đang chờ tự chạy tiếp. Chưa có gì được ghi nhận.',
      en: 'This was stopped half-way (the machine went down or was restarted) and waits to go on by itself. Nothing has been recorded yet.',
    },
    leave: {
      vi: 'Bạn có thể rời trang này; việc vẫn chạy tiếp và kết quả nằm ở đây.',
      en: 'You may leave this page; the work goes on and the result will be here.',
    },
    damaged: { vi: 'Không đọc được tệp này', en: 'This file could not be read' },
    damagedHint: {
      vi: 'Không có gì được ghi nhận và tệp đã được xóa. Sửa tệp rồi gửi lại.',
      en: 'Nothing was recorded and the file was removed. Mend it and send it again.',
    },
    again: { vi: 'Gửi tệp khác', en: 'Send another file' },
    discarded: {
      vi: 'Tệp này đã được bỏ, không có gì được ghi nhận.',
      en: 'This file was given up; nothing of it was recorded.',
    },
    result: { vi: 'Kết quả kiểm tra', en: 'Result of the check' },
    resultDone: { vi: 'Kết quả', en: 'Result' },
    recorded: { vi: 'Đã ghi nhận {n} dòng lúc {at}, {by}.', en: '{n} rows were recorded {at} by {by}.' },
    leftOut: { vi: '{n} dòng bị từ chối không được ghi nhận.', en: '{n} rejected rows were left out.' },
    rows: { vi: 'Tổng số dòng', en: 'Rows' },
    accepted: { vi: 'Dòng mới, ghi nhận được', en: 'Good and new' },
    acceptedDone: { vi: 'Dòng đã ghi nhận', en: 'Recorded' },
    unchanged: { vi: 'Dòng đã có sẵn', en: 'There already' },
    rejected: { vi: 'Dòng bị từ chối', en: 'Rejected' },
    warnings: { vi: 'Lưu ý', en: 'Please note' },
    twin: {
      vi: 'Chính tệp này đã được ghi nhận lúc {at}, {by}.',
      en: 'This very file was recorded {at} by {by}.',
    },
    nothingNew: {
      vi: 'Mọi dòng đều đã có sẵn: tệp này không thay đổi gì.',
      en: 'Every row is there already: this file changes nothing.',
    },
    nothingGood: {
      vi: 'Không có dòng nào ghi nhận được. Hãy sửa các dòng dưới đây.',
      en: 'No row can be recorded. Mend the rows below.',
    },
    record: { vi: 'Ghi nhận {n} dòng hợp lệ', en: 'Record the {n} good rows' },
    recordHint: {
      vi: '{n} dòng bị từ chối sẽ không được ghi nhận; có thể sửa trước, hoặc sửa rồi gửi sau.',
      en: 'The {n} rejected rows are left out; mend them first, or mend and send them later.',
    },
    discard: { vi: 'Bỏ tệp này', en: 'Give this file up' },
    mend: { vi: 'Sửa các dòng bị từ chối', en: 'Mend the rejected rows' },
    mendHint: {
      vi: 'Sửa ngay tại đây rồi bấm kiểm tra lại; các dòng đã sửa đi cùng các dòng hợp lệ của tệp.',
      en: 'Mend them here and check again; the mended rows go together with the good ones of the file.',
    },
    kept: {
      vi: 'Đã giữ thay đổi. Bấm kiểm tra lại khi sửa xong.',
      en: 'Your changes are kept. Check again when you have done.',
    },
    unchecked: { vi: '{n} dòng đã sửa, chưa kiểm tra lại.', en: '{n} mended rows have not been checked again.' },
    line: { vi: 'Dòng {line}', en: 'Line {line}' },
    mended: { vi: 'đã sửa', en: 'mended' },
    tooLong: {
      vi: 'Ô này quá dài để sửa tại đây; hãy sửa bằng bảng tính.',
      en: 'This cell is too long to be mended here; use a spreadsheet.',
    },
    checkAgain: { vi: 'Kiểm tra lại', en: 'Check again' },
    toPage: { vi: 'Giữ và sang trang {page}', en: 'Keep and go to page {page}' },
    rowsOf: { vi: 'Dòng bị từ chối {from}–{to} trong {total}', en: 'Rejected rows {from}–{to} of {total}' },
    spreadsheet: { vi: 'Hoặc sửa bằng bảng tính', en: 'Or mend them in a spreadsheet' },
    spreadsheetHint: {
      vi: 'Tải tệp các dòng bị từ chối (có dòng, cột và lý do), sửa, lưu dạng CSV UTF-8 hoặc XLSX rồi gửi lại tại đây.',
      en: 'Take the file of rejected rows (with line, column and reason), mend it, save it as CSV UTF-8 or XLSX and send it here.',
    },
    download: { vi: 'Tải các dòng bị từ chối (CSV)', en: 'Download the rejected rows (CSV)' },
    mendedFile: { vi: 'Tệp đã sửa', en: 'Mended file' },
    sendMended: { vi: 'Gửi và kiểm tra lại', en: 'Send and check again' },
    leftRows: { vi: 'Các dòng không được ghi nhận', en: 'Rows that were left out' },
    leftHint: {
      vi: 'Tải tệp này, sửa rồi gửi như một tệp mới.',
      en: 'Take this file, mend it and send it as a new one.',
    },
    reason: { vi: 'Lý do', en: 'Reason' },
    cells: { vi: 'Nội dung', en: 'Content' },
    lineHead: { vi: 'Dòng', en: 'Line' },
    nextSteps: { vi: 'Bước tiếp theo', en: 'Next steps' },
    toEmployers: { vi: 'Danh sách đơn vị', en: 'List of employers' },
    toRuns: { vi: 'Tính toán: nợ, hồ sơ, văn bản', en: 'Compute: arrears, cases, letters' },
    toImports: { vi: 'Nhập tệp tiếp theo', en: 'Bring in the next file' },
    removed: { vi: 'Tệp đã được xóa lúc {at}.', en: 'The file was removed {at}.' },
    removedLater: {
      vi: 'Tệp được xóa sau {days} ngày; dữ liệu đã ghi nhận thì giữ mãi.',
      en: 'The file is removed after {days} days; what was recorded stays.',
    },
    failed: { vi: 'Không đọc được tệp đã sửa', en: 'The mended file could not be read' },
    problems: { vi: 'Chưa làm được', en: 'This could not be done' },
  },
  forms: {
    actor: { vi: 'Người thực hiện', en: 'Who acts' },
    actorHint: { vi: 'Họ tên hoặc tài khoản; ghi vào nhật ký.', en: 'Name or account; goes into the audit trail.' },
    noActor: {
      vi: 'Ghi người thực hiện, từ 1 đến 100 ký tự.',
      en: 'Say who acts, in 1 to 100 characters.',
    },
    noFile: { vi: 'Chưa chọn tệp.', en: 'Choose a file.' },
    badKind: { vi: 'Chọn loại dữ liệu trong danh sách.', en: 'Choose one of the kinds in the list.' },
  },
} as const;
