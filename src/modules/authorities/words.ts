/** What pages say of offices. */
export const AUTHORITY_WORDS = {
  unknown: { vi: 'Không có cơ quan BHXH nào mang mã này.', en: 'There is no office with this code.' },
} as const;

/** Every word of the pages of offices once. */
export const OFFICE_WORDS = {
  section: { vi: 'Cơ quan', en: 'Offices' },
  list: {
    title: { vi: 'Cơ quan và thông tin in trên văn bản', en: 'Offices, and what they print on their papers' },
    intro: {
      vi: 'Văn bản đòi tiền ghi tài khoản thu, người liên hệ và người ký của cơ quan phát hành. Cơ quan chưa nhập thì chưa phát hành được. Mở một cơ quan để nhập, hoặc nhập tệp office-details cho tất cả.',
      en: 'A paper that asks for money names the collection account, contact and signatory of its office. Who has not entered them cannot issue it. Open an office to enter them, or import a file of office-details for all.',
    },
    code: { vi: 'Mã', en: 'Code' },
    name: { vi: 'Cơ quan', en: 'Office' },
    account: { vi: 'Tài khoản thu', en: 'Collection account' },
    contact: { vi: 'Liên hệ', en: 'Contact' },
    signer: { vi: 'Người ký', en: 'Signatory' },
    missing: { vi: 'chưa nhập', en: 'not entered' },
    none: { vi: 'Chưa nhập cơ quan nào.', en: 'No office has been entered yet.' },
  },
  one: {
    back: { vi: 'Cơ quan', en: 'Offices' },
    entered: { vi: 'Đã nhập, theo ngày áp dụng', en: 'Entered, by the day from which it holds' },
    from: { vi: 'Từ ngày', en: 'From' },
    address: { vi: 'Địa chỉ', en: 'Address' },
    none: { vi: 'Chưa nhập gì cho cơ quan này.', en: 'Nothing has been entered for this office.' },
    heading: { vi: 'Nhập thông tin áp dụng từ một ngày', en: 'Enter what holds from a day on' },
    intro: {
      vi: 'Nhập là thêm một bản có ngày áp dụng, không sửa bản cũ; văn bản đã phát hành giữ nguyên. Có nhật ký ghi người nhập.',
      en: 'Entering adds what holds from a day on and changes nothing that is there; what was issued stays. The audit trail keeps who.',
    },
    submit: { vi: 'Nhập', en: 'Enter' },
    done: { vi: 'Đã nhập.', en: 'Entered.' },
    unchanged: { vi: 'Thông tin này đã có.', en: 'The same is there already.' },
  },
  fields: {
    from: { vi: 'Ngày đầu tiên áp dụng', en: 'First day on which it holds' },
    address: { vi: 'Địa chỉ của cơ quan', en: 'Address of the office' },
    phone: { vi: 'Điện thoại của cơ quan', en: 'Telephone of the office' },
    contactName: { vi: 'Người trả lời về văn bản', en: 'Who answers questions about a letter' },
    contactPhone: { vi: 'Điện thoại của người đó', en: "That person's telephone" },
    accountNumber: { vi: 'Số tài khoản thu', en: 'Collection account' },
    bank: { vi: 'Ngân hàng', en: 'Bank' },
    treasuryAccount: { vi: 'Tài khoản Kho bạc nhận tiền phạt', en: 'Treasury account for fines' },
    treasury: { vi: 'Tên Kho bạc', en: 'Name of the treasury' },
    signsFor: { vi: 'Ký thay', en: 'Signs for' },
    signerTitle: { vi: 'Chức vụ người ký', en: 'Title of who signs' },
    signerName: { vi: 'Họ tên người ký', en: 'Name of who signs' },
    actor: { vi: 'Người thực hiện', en: 'Who acts' },
  },
  hints: {
    from: { vi: 'Ví dụ: 2026-01-01', en: 'For example: 2026-01-01' },
    address: { vi: 'Như trên văn bản', en: 'As on papers' },
    phone: { vi: 'Như trên văn bản', en: 'As on papers' },
    contactName: { vi: 'Họ và tên', en: 'Full name' },
    contactPhone: { vi: 'Để trống: điện thoại của cơ quan', en: 'Empty: the telephone of the office' },
    accountNumber: { vi: '4 đến 19 chữ số', en: '4 to 19 digits' },
    bank: { vi: 'Mã NAPAS 6 chữ số, tên ngắn hoặc tên đầy đủ', en: 'NAPAS number of 6 digits, short or full name' },
    treasuryAccount: { vi: 'Không bắt buộc; cần cho quyết định xử phạt', en: 'Optional; fines need it' },
    treasury: { vi: 'Ghi cùng với tài khoản Kho bạc', en: 'Together with the treasury account' },
    signsFor: {
      vi: 'KT. GIÁM ĐỐC …; để trống khi thủ trưởng ký',
      en: 'KT. GIÁM ĐỐC and the like; empty where the head signs',
    },
    signerTitle: { vi: 'In hoa, ví dụ GIÁM ĐỐC', en: 'In capitals, for example GIÁM ĐỐC' },
    signerName: { vi: 'Họ và tên', en: 'Full name' },
    actor: { vi: 'Họ và tên', en: 'Full name' },
  },
} as const;
