import type { Language } from '../../../kernel/language';

/** The words of the page that explains files, beside what the definitions say. */
export interface PageWords {
  readonly title: string;
  readonly generated: string;
  readonly introduction: readonly string[];
  readonly formsTitle: string;
  readonly forms: readonly string[];
  readonly filesTitle: string;
  readonly filesHead: readonly string[];
  readonly columnsHead: readonly string[];
  readonly codesHead: readonly string[];
  readonly codes: (column: string) => string;
  readonly key: (columns: string) => string;
  readonly rejectsTitle: string;
  readonly rejects: readonly string[];
  readonly rejectsHead: readonly string[];
}

const EN: PageWords = {
  title: "An office's own files",
  generated: '<!-- Written by `npm run docs` from src/modules/imports/domain; a test fails where it is stale. -->',
  introduction: [
    'An office brings in its data as files, CSV or Excel: `import KIND FILE`. `--check` tries a whole file out and records nothing; the file of rejected rows is written all the same. Good rows are recorded together, bad rows go to `FILE.rejects.csv` with line, column and reason: mend them there and import that file. Importing anything twice changes nothing. The Vietnamese page is [tep-du-lieu.md](tep-du-lieu.md).',
    '`init DIR` writes a template of each file into a folder, as CSV and as Excel with two example rows and a sheet that explains each column (`--lang en` for English headers), and a `.env`.',
  ],
  formsTitle: 'How files are written',
  forms: [
    '**Excel** (.xlsx, .xlsm): the first sheet that is shown and whose header fits is read, and the summary names it; titles may stand above the header, in the first 20 rows. Texts, numbers, real dates and saved results of formulas are read. A workbook with a password, an Excel 97–2003 workbook (.xls), .xlsb and .ods are refused with a sentence that says what to do.',
    '**CSV**: UTF-8 with or without byte order mark; commas, semicolons or tabs; quoting as in RFC 4180, the header on the first line.',
    '**Header**: the English or the Vietnamese names of the columns, all in one language, in any order and case, Vietnamese also without accents. Columns without a name at the end are dropped where their cells are empty.',
    '**Days**: `2025-07-31` and months `2025-07`; or `31/07/2025` and `07/2025` where the whole file is so. Excel may hold real dates. A file that puts the month before the day, and a sheet with real dates beside days written as text, are refused as a whole: a spreadsheet has perhaps taken days for months.',
    '**Amounts**: whole đồng in digits, `1234567`; or with dots between thousands, `1.234.567`, where the whole file is so. `1.234` could be either way: it counts as dotted only beside a cell such as `1.234.567`, which leaves no doubt.',
    'How a file writes days and amounts is decided by the cells of its first rows that leave no doubt (some thousand rows at once): by the majority of them, plain digits and the year first where they are as many; it is said in the summary. Rows that write otherwise are rejected.',
    '**Lists of codes** (level, sector, payment method, status, fund): the code or its name, Vietnamese or English, with or without accents, in capitals or not; also as offices shorten it (BHYT, HTTT, hằng quý).',
    '**Codes and numbers** are compared without signs that nobody sees; codes of employers, tax codes and numbers of receipts also without regard to capitals. In Excel format their columns as Text, as the templates do: a number loses its zeros at the beginning, and such a tax code is rejected.',
    'A line of totals (*Tổng cộng*, *Cộng*, *Total* in its first cell that holds anything) is passed over; the summary names it.',
    'Any size: files are read in constant memory, with a progress bar on a terminal.',
  ],
  filesTitle: 'The files',
  filesHead: ['kind', 'what', 'a row'],
  columnsHead: ['column', 'Vietnamese name', '', 'meaning', 'how to write it', 'examples'],
  codesHead: ['code', 'stands for'],
  codes: (column) => `Codes of ${column}:`,
  key: (columns) => `A row is known again by ${columns}.`,
  rejectsTitle: 'What is rejected, and how to mend it',
  rejects: [
    'These sentences stand in the column `reason` of the file of rejected rows, or end the import where the file as a whole cannot be read. `--lang vi` gives them in Vietnamese, which is the default.',
  ],
  rejectsHead: ['', 'what is said'],
};

const VI: PageWords = {
  title: 'Tệp dữ liệu của cơ quan',
  generated: '<!-- Do `npm run docs` viết từ src/modules/imports/domain; kiểm thử báo lỗi khi trang này cũ. -->',
  introduction: [
    'Cơ quan đưa số liệu vào bằng tệp CSV hoặc Excel: `import LOẠI TỆP`. `--check` kiểm tra cả tệp mà không ghi nhận gì vào dữ liệu; tệp các dòng bị từ chối vẫn được ghi. Các dòng đúng được ghi nhận cùng lúc, các dòng sai nằm ở `TỆP.rejects.csv` với số dòng, cột và lý do: hãy sửa ngay ở đó rồi nhập tệp đó. Nhập hai lần không làm thay đổi gì. Trang tiếng Anh: [files.md](files.md).',
    '`init THƯ_MỤC` ghi vào thư mục tệp mẫu của từng loại, dạng CSV và dạng Excel, có hai dòng ví dụ và một trang giải thích từng cột, cùng tệp `.env`.',
  ],
  formsTitle: 'Cách ghi tệp',
  forms: [
    '**Excel** (.xlsx, .xlsm): đọc trang tính đầu tiên đang hiện có tiêu đề đúng, tên trang được nêu trong kết quả; phía trên tiêu đề có thể có tên bảng, trong 20 dòng đầu. Đọc được chữ, số, ô ngày thật và kết quả đã lưu của công thức. Sổ tính có mật khẩu, sổ tính Excel 97–2003 (.xls), .xlsb và .ods bị từ chối kèm cách xử lý.',
    '**CSV**: UTF-8 có hoặc không có BOM; phân cách bằng dấu phẩy, chấm phẩy hoặc tab; nháy kép theo RFC 4180, tiêu đề ở dòng đầu.',
    '**Tiêu đề**: tên cột tiếng Việt (có dấu hoặc không dấu) hoặc tiếng Anh, cùng một thứ tiếng, thứ tự và chữ hoa, chữ thường tùy ý. Các cột cuối không có tên được bỏ qua nếu không có nội dung.',
    '**Ngày**: `2025-07-31`, tháng `2025-07`; hoặc `31/07/2025` và `07/2025` nếu cả tệp ghi như vậy. Trong Excel có thể là ô ngày thật. Tệp ghi tháng trước ngày, và trang tính vừa có ô ngày thật vừa có ngày ghi bằng chữ, bị từ chối cả tệp: bảng tính có thể đã đổi ngày với tháng.',
    '**Số tiền**: số nguyên đồng, `1234567`; hoặc có dấu chấm hàng nghìn, `1.234.567`, nếu cả tệp ghi như vậy. `1.234` có thể hiểu hai cách: chỉ được tính là có dấu chấm khi có ô như `1.234.567`, không thể hiểu khác.',
    'Cách ghi ngày và số tiền được xác định theo các ô không thể hiểu khác của những dòng đầu (vài nghìn dòng một lúc): theo số đông, nếu bằng nhau thì là số liền và năm đứng trước; cách đã hiểu được nêu trong kết quả. Các dòng ghi khác bị từ chối.',
    '**Cột có danh mục** (cấp, loại hình, phương thức đóng, tình trạng, quỹ): ghi tên hoặc mã, có dấu hoặc không dấu, chữ hoa hay chữ thường; cũng nhận cách viết tắt thường dùng (BHYT, HTTT, hằng quý).',
    '**Mã và số hiệu** được so sánh sau khi bỏ các ký tự không nhìn thấy; mã đơn vị, mã số thuế và số biên lai không phân biệt chữ hoa, chữ thường. Trong Excel hãy định dạng các cột này là Text (Văn bản) như trong tệp mẫu: ô số làm mất số 0 ở đầu, và mã số thuế như vậy bị từ chối.',
    'Dòng tổng cộng (ô đầu tiên có nội dung ghi *Tổng cộng*, *Cộng*, *Tổng số*) được bỏ qua và được nêu trong kết quả.',
    'Tệp lớn bao nhiêu cũng được: bộ nhớ dùng không tăng theo tệp, tiến độ hiện trên màn hình dòng lệnh.',
  ],
  filesTitle: 'Các tệp',
  filesHead: ['loại', 'tên', 'mỗi dòng'],
  columnsHead: ['cột', 'tên tiếng Anh', '', 'ý nghĩa', 'cách ghi', 'ví dụ'],
  codesHead: ['mã', 'nghĩa'],
  codes: (column) => `Mã của ${column}:`,
  key: (columns) => `Nhận biết dòng theo ${columns}.`,
  rejectsTitle: 'Những gì bị từ chối và cách sửa',
  rejects: [
    'Các câu này nằm ở cột `reason` của tệp các dòng bị từ chối, hoặc là lý do dừng khi không đọc được cả tệp. `--lang en` cho câu tiếng Anh.',
  ],
  rejectsHead: ['', 'nội dung'],
};

/** The words of the page in each language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { vi: VI, en: EN };
