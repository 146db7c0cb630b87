import { ValidationPipe } from '@nestjs/common';
import { FormError } from './form-error';

/** Checks every request object against its class: unknown fields are refused, texts are turned into the declared types. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => FormError.from(errors),
  });
}
