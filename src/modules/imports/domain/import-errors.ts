import { errorsOf } from '../../../kernel/domain-error';

/** Why a file as a whole is not imported. */
export const importError = errorsOf({
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
