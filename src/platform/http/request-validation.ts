import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { UNCLEAN_TEXT, uncleanIn } from '../../kernel/clean-text';
import { FormError } from './form-error';

/** Refuses, in whatever was sent, texts that cannot be stored, printed or read; then checks it against its class. */
@Injectable()
class CleanValidationPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'custom') {
      const field = uncleanIn(value, typeof value === 'string' ? (metadata.data ?? '') : '');
      if (field !== undefined) {
        throw new FormError([{ field, sentence: UNCLEAN_TEXT.vi, english: UNCLEAN_TEXT.en }]);
      }
    }
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

/** Checks every request object against its class: unknown fields are refused, texts are turned into the declared types. */
export function requestValidation(): ValidationPipe {
  return new CleanValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) => FormError.from(errors),
  });
}
