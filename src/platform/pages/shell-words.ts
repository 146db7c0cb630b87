/** Every word of the frame that all pages share, of lists, forms and error pages. */
export const SHELL_WORDS = {
  frame: {
    site: {
      vi: 'Theo dõi chậm đóng, trốn đóng bảo hiểm xã hội',
      en: 'Late and evaded social-insurance contributions',
    },
    shortSite: { vi: 'Chậm đóng BHXH', en: 'Arrears of SI' },
    skip: { vi: 'Đến nội dung chính', en: 'Skip to the content' },
    navigation: { vi: 'Mục chính', en: 'Main sections' },
    more: { vi: 'Mục khác', en: 'More sections' },
    language: { vi: 'English', en: 'Tiếng Việt' },
    banner: {
      vi: 'Chương trình chưa có đăng nhập và chỉ nhận kết nối từ chính máy này ({host}).',
      en: 'There is no log-in yet; the program accepts connections from this machine only ({host}).',
    },
    bannerOpen: {
      vi: 'Chương trình chưa có đăng nhập và đang nhận kết nối tại {host}: ai truy cập được địa chỉ này đều đọc được dữ liệu.',
      en: 'There is no log-in yet and the program accepts connections at {host}: whoever reaches that address can read the data.',
    },
    fixedNow: {
      vi: 'Đồng hồ của chương trình được đặt cố định ở {now} (FIXED_NOW), chỉ để trình diễn hoặc kiểm thử.',
      en: 'The clock of the program stands at {now} (FIXED_NOW), for demonstrations and checks only.',
    },
    footer: {
      vi: 'Số tiền tính bằng đồng. Giờ Việt Nam.',
      en: 'Amounts in đồng. Times of Vietnam.',
    },
  },
  pager: {
    pages: { vi: 'Trang', en: 'Pages' },
    pageOf: { vi: 'Trang {page} / {pages}', en: 'Page {page} of {pages}' },
    first: { vi: 'Đầu', en: 'First' },
    previous: { vi: 'Trước', en: 'Previous' },
    next: { vi: 'Sau', en: 'Next' },
    last: { vi: 'Cuối', en: 'Last' },
  },
  nextSteps: {
    imports: { vi: 'Nhập tệp dữ liệu', en: 'Bring in files' },
    runs: { vi: 'Xem các lần chạy, hoặc chạy ngay', en: 'See the runs, or run now' },
  },
  forms: {
    actor: { vi: 'Người thực hiện', en: 'Who acts' },
    actorHint: {
      vi: 'Họ tên hoặc tên người dùng; được nhớ trên máy này',
      en: 'Name or user name; remembered on this machine',
    },
    summary: { vi: 'Có mục chưa đúng:', en: 'Some fields are not right:' },
    unknown: { vi: 'Tham số này không có.', en: 'There is no such parameter.' },
  },
  api: {
    section: { vi: 'API', en: 'API' },
    title: { vi: 'API cho chương trình khác', en: 'API for other programs' },
    intro: { vi: 'Mô tả đầy đủ theo OpenAPI 3.1:', en: 'The full description in OpenAPI 3.1:' },
    parameter: { vi: 'Tham số', en: 'Parameter' },
    place: { vi: 'Vị trí', en: 'In' },
    meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
    example: { vi: 'Ví dụ', en: 'Example' },
    required: { vi: 'bắt buộc', en: 'required' },
    caption: { vi: 'Tham số của {operation}', en: 'Parameters of {operation}' },
    responses: { vi: 'Trả lời', en: 'Answers' },
    tryIt: { vi: 'Gọi thử', en: 'Try it' },
  },
  problems: {
    notFoundTitle: { vi: 'Không tìm thấy', en: 'Not found' },
    notFound: {
      vi: 'Không có trang này. Kiểm tra lại địa chỉ hoặc chọn một mục ở trên.',
      en: 'There is no such page. Check the address or choose a section above.',
    },
    badTitle: { vi: 'Yêu cầu chưa đúng', en: 'Not understood' },
    bad: {
      vi: 'Chương trình không hiểu yêu cầu này: {detail}',
      en: 'The program does not understand this request: {detail}',
    },
    busyTitle: { vi: 'Cơ sở dữ liệu đang bận', en: 'The database is busy' },
    busy: {
      vi: 'Đang có chương trình khác ghi dữ liệu. Chờ một lát rồi mở lại trang.',
      en: 'Another program is writing. Wait a moment and open the page again.',
    },
    fullTitle: { vi: 'Ổ đĩa đã đầy', en: 'The disk is full' },
    full: {
      vi: 'Ổ đĩa của cơ sở dữ liệu đã đầy: lần ghi này chưa được lưu, dữ liệu trước đó còn nguyên. Báo người quản trị giải phóng dung lượng rồi làm lại.',
      en: 'The disk of the database is full: this was not stored, all before it is. Tell the administrator to make room, then do it again.',
    },
    brokenTitle: { vi: 'Chương trình gặp lỗi', en: 'Something went wrong' },
    broken: {
      vi: 'Lỗi thuộc về chương trình, không phải do thao tác của bạn. Khi báo lỗi, đọc số tham chiếu {reference}.',
      en: 'The fault lies with the program, not with what you did. Please quote the reference number {reference}.',
    },
    otherTitle: { vi: 'Không thực hiện được', en: 'Not possible' },
    other: { vi: '{detail}', en: '{detail}' },
    noDocument: {
      vi: 'Tệp đã lập không còn trong kho lưu trữ; báo cho người quản trị.',
      en: 'The document is no longer in the store; tell the administrator.',
    },
    home: { vi: 'Về trang đầu', en: 'To the first page' },
  },
} as const;
