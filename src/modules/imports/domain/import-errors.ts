import { errorsOf } from '../../../kernel/domain-error';

/** Why a file as a whole is not imported. */
export const importError = errorsOf({
  'import.not-found': {
    vi: 'Không có lần nhập số {importId}',
    en: 'There is no import {importId}',
  },
  'import.no-rejects': {
    vi: 'Lần nhập {importId} không có dòng nào bị từ chối, hoặc tệp đã được xóa',
    en: 'Import {importId} has no rejected rows, or its file was removed',
  },
  'import.no-template': {
    vi: 'Không có tệp mẫu tên {name}',
    en: 'There is no template {name}',
  },
  'import.not-checked': {
    vi: 'Lần nhập {importId} không còn ở bước này. Mở lại trang của nó để xem tình trạng',
    en: 'Import {importId} is not at this step any more. Open its page to see where it stands',
  },
  'import.changed': {
    vi: 'Lần nhập {importId} đã thay đổi từ khi bạn mở trang. Mở lại trang của nó rồi làm tiếp',
    en: 'Import {importId} has moved on since you opened its page. Open it again and go on from there',
  },
  'import.nothing-to-record': {
    vi: 'Lần nhập {importId} không có dòng mới nào để ghi nhận',
    en: 'Import {importId} has no new row that could be recorded',
  },
  'upload.empty': {
    vi: 'Tệp không có nội dung (0 byte). Kiểm tra lại tệp rồi gửi lại',
    en: 'The file is empty (0 bytes). Look at it and send it again',
  },
  'upload.not-a-table': {
    vi: 'Đây không phải tệp CSV hay Excel. Trong bảng tính, lưu dạng "CSV UTF-8" hoặc ".xlsx" rồi gửi lại',
    en: 'This is neither a CSV nor an Excel file. Save it as "CSV UTF-8" or ".xlsx" in your spreadsheet and send that',
  },
  'upload.old-workbook': {
    vi: 'Đây là tệp Excel 97–2003 (.xls) hoặc tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu dạng ".xlsx" rồi gửi lại',
    en: 'This is an Excel 97–2003 workbook (.xls) or one with a password. Open it, remove the password, save it as ".xlsx" and send that',
  },
  'folder.unwritable': {
    vi: 'Không ghi được vào thư mục {folder} ({code}); hãy chọn thư mục khác hoặc cấp quyền ghi',
    en: 'The folder {folder} cannot be written to ({code}); choose another one, or allow writing',
  },
  'xlsx.no-sheet': {
    vi: 'Không trang tính nào (đang hiện) có tiêu đề đúng. Trang "{sheet}": {fault}',
    en: 'No sheet that is shown has the right header. Sheet "{sheet}": {fault}',
  },
  'xlsx.no-rows': {
    vi: 'Sổ tính không có trang tính nào có nội dung',
    en: 'The workbook has no sheet that holds anything',
  },
  'forms.dates-swapped': {
    vi: 'Dòng {line}, cột {column} có ngày ghi bằng chữ ({text}) bên cạnh các ô ngày thật của Excel: Excel có thể đã đổi ngày với tháng ở các ô đó. Hãy kiểm tra và để cả cột ở cùng một dạng rồi nhập lại; chưa có gì được ghi nhận',
    en: 'Row {line}, column {column}, has a day written as text ({text}) beside real dates of Excel: Excel has perhaps taken days for months in those. Check them, write the whole column one way and import again; nothing has been recorded',
  },
  'forms.month-first': {
    vi: 'Dòng {line}, cột {column} có {text}, chỉ có thể là tháng/ngày/năm, trong khi không ngày nào của tệp chứng tỏ là ngày/tháng/năm. Hãy ghi mọi ngày theo dạng dd/mm/yyyy hoặc YYYY-MM-DD rồi nhập lại; chưa có gì được ghi nhận',
    en: 'Row {line}, column {column}, has {text}, which can only be month/day/year, and no day in the file shows that it is day/month/year. Write every day as dd/mm/yyyy or YYYY-MM-DD and import again; nothing has been recorded',
  },
  'kind.unrecognised': {
    vi: 'Không nhận ra loại tệp: dòng tiêu đề "{header}" không giống mẫu nào. Hãy chọn loại dữ liệu và so dòng tiêu đề với tệp mẫu',
    en: 'What the file holds cannot be told: its header "{header}" is like that of no template. Choose what it holds, and compare its header with the template',
  },
  'file.gone': {
    vi: 'Tệp đã gửi không còn trên máy chủ; hãy gửi lại tệp',
    en: 'The file is no longer on the server; send it again',
  },
  'file.no-rows': {
    vi: 'Tệp chỉ có dòng tiêu đề, không có dòng dữ liệu nào',
    en: 'The file has a header and no rows',
  },
  'file.too-many-rows': {
    vi: 'Tệp có quá {most} dòng; hãy kiểm tra lại có đúng loại tệp hay không',
    en: 'The file has more than {most} rows; is it the right kind of file',
  },
  'rejects.unwritable': {
    vi: 'Không ghi được tệp các dòng bị từ chối {path} ({reason}); hãy kiểm tra quyền ghi vào thư mục',
    en: 'The file of rejected rows {path} cannot be written ({reason}); may the folder be written to',
  },
});
