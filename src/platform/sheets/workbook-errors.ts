import { errorsOf, type DomainError } from '../../kernel/domain-error';

/** Why a file that should hold a table cannot be read as one. */
export const workbookError = errorsOf({
  'csv.web-page': {
    vi: 'Đây là trang web hoặc tệp XML mang tên tệp bảng tính; hãy mở bằng Excel và lưu lại theo dạng "Excel Workbook (.xlsx)"',
    en: 'This is a web page or an XML file under the name of a table; open it in Excel and save it as "Excel Workbook (.xlsx)"',
  },
  'xlsx.old': {
    vi: 'Đây là sổ tính Excel 97–2003 (.xls), không đọc được; hãy mở bằng Excel và lưu lại theo dạng "Excel Workbook (.xlsx)"',
    en: 'This is an Excel 97–2003 workbook (.xls), which cannot be read; open it in Excel and save it as "Excel Workbook (.xlsx)"',
  },
  'xlsx.protected': {
    vi: 'Đây là sổ tính Excel có mật khẩu, không đọc được; hãy mở bằng Excel, bỏ mật khẩu (File > Info > Protect Workbook) rồi lưu lại',
    en: 'This is an Excel workbook with a password, which cannot be read; open it in Excel, remove the password (File > Info > Protect Workbook) and save it again',
  },
  'xlsx.binary': {
    vi: 'Đây là sổ tính Excel nhị phân (.xlsb); hãy mở bằng Excel và lưu lại theo dạng "Excel Workbook (.xlsx)"',
    en: 'This is a binary Excel workbook (.xlsb); open it in Excel and save it as "Excel Workbook (.xlsx)"',
  },
  'xlsx.open-document': {
    vi: 'Đây là bảng tính OpenDocument (.ods); hãy mở bằng LibreOffice hoặc Excel và lưu lại theo dạng "Excel Workbook (.xlsx)"',
    en: 'This is an OpenDocument spreadsheet (.ods); open it in LibreOffice or Excel and save it as "Excel Workbook (.xlsx)"',
  },
  'xlsx.no-workbook': {
    vi: 'Đây là tệp nén hoặc tài liệu khác, không phải sổ tính Excel; cần tệp .xlsx hoặc .csv',
    en: 'This is an archive or another document, not an Excel workbook; an .xlsx or a .csv file is needed',
  },
  'xlsx.damaged': {
    vi: 'Sổ tính Excel bị hỏng hoặc thiếu phần cuối; hãy mở bằng Excel và lưu lại, hoặc lấy lại tệp đầy đủ',
    en: 'The Excel workbook is damaged or incomplete; open it in Excel and save it again, or fetch the whole file again',
  },
  'xlsx.too-large': {
    vi: 'Phần {part} của sổ tính khi giải nén lớn bất thường nên không được đọc; hãy xóa các dòng, cột trống có định dạng, hoặc lưu lại theo dạng "CSV UTF-8"',
    en: 'The part {part} of the workbook would unpack to far more than a workbook holds, so it is not read; delete formatted empty rows and columns, or save it as "CSV UTF-8"',
  },
});

/** The error of a workbook that does not hold what it must: cut off, changed on its way, or made by a program that errs. */
export function damagedWorkbook(): DomainError {
  return workbookError('xlsx.damaged', {});
}
