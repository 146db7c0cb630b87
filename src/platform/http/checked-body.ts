import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { FormError } from './form-error';

/**
 * A request body as an instance of its class, for routes that know the class only when they are called.
 * @throws FormError naming every field that is not as it must be, unknown ones too
 */
export function checkedBody<Body extends object>(type: new () => Body, sent: unknown): Body {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    throw new FormError([{ field: 'body', sentence: 'Nội dung gửi lên phải là một đối tượng JSON' }]);
  }
  const body = plainToInstance(type, sent);
  const errors = validateSync(body, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: true });
  if (errors.length > 0) throw FormError.from(errors);
  return body;
}
