import { errorsOf } from '../../kernel/domain-error';

/** Why a file cannot be read as CSV at all. */
export const csvError = errorsOf({
  'csv.missing': { vi: 'Không tìm thấy tệp {path}', en: 'There is no file {path}' },
  'csv.unreadable': {
    vi: 'Không đọc được {path}: hãy kiểm tra đây có phải là tệp và có quyền đọc hay không',
    en: '{path} cannot be read; is it a file, and may it be read',
  },
  'csv.empty': {
    vi: 'Tệp không có nội dung; dòng đầu tiên phải là dòng tiêu đề',
    en: 'The file is empty; its first line must be the header',
  },
  'csv.utf-16': {
    vi: 'Tệp được ghi bằng bảng mã UTF-16; hãy lưu lại theo dạng "CSV UTF-8"',
    en: 'The file is written in UTF-16; save it as "CSV UTF-8"',
  },
  'csv.carriage-returns': {
    vi: 'Các dòng kết thúc bằng ký tự CR như trên máy Macintosh cũ; hãy lưu lại theo dạng "CSV UTF-8"',
    en: 'The lines end with CR alone, as on old Macintosh computers; save it as "CSV UTF-8"',
  },
  'csv.windows-1258': {
    vi: 'Dòng {line} không phải UTF-8, có vẻ là bảng mã Windows-1258; hãy mở bằng Excel và lưu lại theo dạng "CSV UTF-8"',
    en: 'Line {line} is not UTF-8, it looks like Windows-1258; open the file and save it as "CSV UTF-8"',
  },
  'csv.not-utf-8': {
    vi: 'Dòng {line} không phải UTF-8, có thể là bảng mã cũ (TCVN3, VNI); hãy chuyển sang Unicode và lưu lại theo dạng "CSV UTF-8"',
    en: 'Line {line} is not UTF-8, perhaps an old encoding (TCVN3, VNI); convert the file to Unicode and save it as "CSV UTF-8"',
  },
  'csv.unclosed-quote': {
    vi: 'Dấu nháy kép mở ở dòng {line} không được đóng; hãy đóng lại, hoặc viết hai lần nếu dấu nháy thuộc về nội dung',
    en: 'The quotation mark opened on line {line} is never closed; close it, or double it if it belongs to the text',
  },
  'csv.record-too-long': {
    vi: 'Tệp có dòng dài quá một triệu ký tự; đây không phải tệp CSV',
    en: 'A line is longer than a million characters; this is no CSV file',
  },
  'csv.cut-off': {
    vi: 'Tệp bị đứt ở dòng {line}: chỉ có {cells}/{columns} cột và không có dấu xuống dòng; hãy lấy lại tệp đầy đủ',
    en: 'The file breaks off in line {line}: {cells} of {columns} columns and no line break; fetch the whole file again',
  },
});
