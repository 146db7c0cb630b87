/** Every word of the parameters once. */
export const PARAMETER_WORDS = {
  section: { vi: 'Tham số pháp lý', en: 'Legal parameters' },
  certainties: {
    sourced: { vi: 'có văn bản', en: 'sourced' },
    recalled: { vi: 'theo trí nhớ, chưa đối chiếu văn bản', en: 'recalled, the text is not at hand' },
    derived: { vi: 'suy ra từ văn bản khác', en: 'derived from other texts' },
    assumed: { vi: 'tạm tính', en: 'assumed' },
  },
  list: {
    title: { vi: 'Tham số pháp lý theo ngày', en: 'Dated legal parameters' },
    intro: {
      vi: 'Mọi tỷ lệ, thời hạn, ngưỡng và cách hiểu luật mà hệ thống dùng để tính, kèm ngày áp dụng và căn cứ. Bấm vào một tham số để xem các giá trị trước đây, tính thử hoặc nhập giá trị mới.',
      en: 'Every rate, deadline, threshold and reading of the law that figures rest on, with its dates and source. Open one for its earlier values, to try a value or to enter one.',
    },
    filter: { vi: 'Tên có chứa', en: 'Name contains' },
    filterHint: {
      vi: 'Ví dụ: evasion, monthly-charge-rate, fine',
      en: 'For example: evasion, monthly-charge-rate, fine',
    },
    show: { vi: 'Lọc', en: 'Filter' },
    name: { vi: 'Tham số', en: 'Parameter' },
    value: { vi: 'Giá trị mới nhất', en: 'Latest value' },
    from: { vi: 'Từ ngày', en: 'From' },
    until: { vi: 'Đến trước ngày', en: 'Until' },
    certainty: { vi: 'Độ chắc chắn', en: 'Certainty' },
    reference: { vi: 'Căn cứ', en: 'Source' },
    none: { vi: 'Không có tham số nào có tên như vậy.', en: 'No parameter has such a name.' },
  },
  one: {
    back: { vi: 'Tham số pháp lý', en: 'Legal parameters' },
    owed: { vi: 'Tham số này quyết định số tiền phải nộp.', en: 'This parameter decides what is owed.' },
    measures: {
      vi: 'Tham số này không quyết định số tiền phải nộp, chỉ quyết định biện pháp, thời hạn, mức phạt hoặc báo cáo.',
      en: 'This parameter decides no amount owed, only measures, deadlines, fines or reports.',
    },
    values: { vi: 'Các giá trị theo ngày', en: 'Values by day' },
    value: { vi: 'Giá trị', en: 'Value' },
    note: { vi: 'Ghi chú', en: 'Note' },
    formHeading: { vi: 'Tính thử hoặc nhập một giá trị', en: 'Try or enter a value' },
    formIntro: {
      vi: 'Tính thử chạy phía sau trên số liệu thật và không ghi nhận gì. Nhập là thêm một giá trị có ngày, không sửa giá trị cũ; có nhật ký ghi người nhập, giá trị trước và sau.',
      en: 'A trial runs behind the page on the real figures and writes nothing. Entering adds a dated value and changes none that is there; the audit trail keeps who, before and after.',
    },
    fromLabel: { vi: 'Ngày đầu tiên áp dụng', en: 'First day on which it holds' },
    fromHint: { vi: 'Ví dụ: 2026-01-01', en: 'For example: 2026-01-01' },
    valueLabel: { vi: 'Giá trị', en: 'Value' },
    valueHint: { vi: 'Viết như các giá trị ở trên', en: 'Written like the values above' },
    referenceLabel: { vi: 'Văn bản làm căn cứ', en: 'The document that it rests on' },
    referenceHint: { vi: 'Chỉ cần khi nhập', en: 'Needed for entering only' },
    assumedLabel: { vi: 'Độ chắc chắn', en: 'Certainty' },
    assumedNo: { vi: 'có văn bản xác nhận', en: 'a published document confirms it' },
    assumedYes: {
      vi: 'tạm tính: chưa có văn bản, mọi bản in ra từ đó đều ghi rõ',
      en: 'assumed: nothing published confirms it, and everything printed from it says so',
    },
    whoLabel: { vi: 'Người thực hiện', en: 'Who acts' },
    whoHint: { vi: 'Họ và tên', en: 'Full name' },
    whoMissing: { vi: 'Ghi người thực hiện, tối đa 100 ký tự.', en: 'Name who acts, at most 100 characters.' },
    valueMissing: { vi: 'Ghi giá trị.', en: 'Write the value.' },
    fromMissing: { vi: 'Ghi ngày dạng YYYY-MM-DD.', en: 'Write a day, YYYY-MM-DD.' },
    trialWrong: {
      vi: 'Không tính thử được: kiểm tra ngày, giá trị và người thực hiện.',
      en: 'The value cannot be tried: check day, value and who acts.',
    },
    try: { vi: 'Tính thử', en: 'Try' },
    enter: { vi: 'Nhập giá trị', en: 'Enter the value' },
    entered: { vi: 'Đã nhập.', en: 'Entered.' },
    unchanged: { vi: 'Giá trị này đã có.', en: 'The same value is there already.' },
  },
  problems: {
    title: { vi: 'Không tìm thấy', en: 'Not found' },
    unknown: { vi: 'Không có tham số pháp lý "{name}".', en: 'There is no legal parameter "{name}".' },
    missingYear: {
      title: { vi: 'Chưa nhập ngày nghỉ của năm', en: 'The days off of a year are missing' },
      sentence: {
        vi: 'Chưa nhập ngày nghỉ lễ, Tết của năm {year}. Đề nghị người quản trị nhập trên trang Nhập dữ liệu (tệp Ngày nghỉ, ngày làm bù), rồi mở lại trang.',
        en: 'The days off of {year} have not been entered. Ask the administrator to enter them on the page Import data (file Days off), then open the page again.',
      },
    },
    missing: {
      title: { vi: 'Thiếu tham số pháp luật', en: 'A legal parameter is missing' },
      sentence: {
        vi: 'Chưa nhập tham số {name} cho ngày {day}. Đề nghị người quản trị nhập giá trị kèm văn bản công bố, rồi mở lại trang.',
        en: 'The parameter {name} has not been entered for {day}. Ask the administrator to enter its value and the document that publishes it, then open the page again.',
      },
    },
  },
} as const;
