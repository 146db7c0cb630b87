const NOT_FOUND = { vi: 'Không tìm thấy', en: 'Not found' };
const NOT_POSSIBLE = { vi: 'Không thực hiện được', en: 'Not possible' };
const NOT_TAKEN = { vi: 'Tệp không được nhận', en: 'The file was not taken' };

/** What the pages say of errors of imports. */
export const IMPORT_PROBLEMS = {
  'import.not-found': {
    title: NOT_FOUND,
    sentence: { vi: 'Không có lần nhập số {importId}.', en: 'There is no import {importId}.' },
  },
  'import.no-rejects': {
    title: NOT_FOUND,
    sentence: {
      vi: 'Lần nhập {importId} không có dòng nào bị từ chối, hoặc tệp đã được xóa.',
      en: 'Import {importId} has no rejected rows, or its file was removed.',
    },
  },
  'import.no-template': {
    title: NOT_FOUND,
    sentence: { vi: 'Không có tệp mẫu tên {name}.', en: 'There is no template {name}.' },
  },
  'import.not-checked': {
    title: NOT_POSSIBLE,
    sentence: {
      vi: 'Lần nhập {importId} không còn ở bước này. Mở lại trang của nó để xem tình trạng.',
      en: 'Import {importId} is not at this step any more. Open its page to see where it stands.',
    },
  },
  'import.changed': {
    title: NOT_POSSIBLE,
    sentence: {
      vi: 'Lần nhập {importId} đã thay đổi từ khi bạn mở trang. Mở lại trang của nó rồi làm tiếp.',
      en: 'Import {importId} has moved on since you opened its page. Open it again and go on from there.',
    },
  },
  'import.nothing-to-record': {
    title: NOT_POSSIBLE,
    sentence: {
      vi: 'Lần nhập {importId} không có dòng mới nào để ghi nhận.',
      en: 'Import {importId} has no new row that could be recorded.',
    },
  },
  'upload.empty': {
    title: NOT_TAKEN,
    sentence: {
      vi: 'Tệp không có nội dung (0 byte). Kiểm tra lại tệp rồi gửi lại.',
      en: 'The file is empty (0 bytes). Look at it and send it again.',
    },
  },
  'upload.not-a-table': {
    title: NOT_TAKEN,
    sentence: {
      vi: 'Đây không phải tệp CSV hay Excel. Trong bảng tính, lưu dạng "CSV UTF-8" hoặc ".xlsx" rồi gửi lại.',
      en: 'This is neither a CSV nor an Excel file. Save it as "CSV UTF-8" or ".xlsx" in your spreadsheet and send that.',
    },
  },
  'upload.old-workbook': {
    title: NOT_TAKEN,
    sentence: {
      vi: 'Đây là tệp Excel 97–2003 (.xls) hoặc tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu dạng ".xlsx" rồi gửi lại.',
      en: 'This is an Excel 97–2003 workbook (.xls) or one with a password. Open it, remove the password, save it as ".xlsx" and send that.',
    },
  },
  'upload.too-large': {
    title: NOT_TAKEN,
    sentence: {
      vi: 'Tệp lớn hơn {most} MB. Hãy chia tệp, hoặc nhờ người quản trị tăng IMPORT_MAX_MB.',
      en: 'The file is larger than {most} MB. Divide it, or have the administrator raise IMPORT_MAX_MB.',
    },
  },
} as const;
