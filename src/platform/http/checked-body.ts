import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { UNCLEAN_TEXT, uncleanIn } from '../../kernel/clean-text';
import { FormError } from './form-error';
import { fieldsOf } from './form-field';
import type { UploadedBytes } from './uploaded-file';

const NO_FILE = { sentence: 'Chưa chọn tệp', english: 'Choose a file' };

/**
 * A request body as an instance of its class, for routes that know the class only when they are called.
 * @param file what came along with it, for a class that has a field of that kind
 * @throws FormError naming every field that is not as it must be, unknown ones too
 */
export function checkedBody<Body extends object>(type: new () => Body, sent: unknown, file?: UploadedBytes): Body {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    throw new FormError([{ field: 'body', sentence: 'Nội dung gửi lên phải là một đối tượng JSON' }]);
  }
  const unclean = uncleanIn(sent);
  if (unclean !== undefined) {
    throw new FormError([{ field: unclean, sentence: UNCLEAN_TEXT.vi, english: UNCLEAN_TEXT.en }]);
  }
  const body = plainToInstance(type, sent);
  const errors = validateSync(body, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  const fileField = fieldsOf(type).find(({ kind }) => kind === 'file');
  const missing = fileField && !file ? [{ field: fileField.name, ...NO_FILE }] : [];
  if (errors.length > 0 || missing.length > 0) throw new FormError([...FormError.from(errors).errors, ...missing]);
  // Put in afterwards: bytes are nothing to be looked at key by key.
  return fileField ? Object.assign(body, { [fileField.name]: file }) : body;
}
