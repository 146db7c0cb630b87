import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Language } from '../../kernel/language';

/** The language in which the API answers: Vietnamese unless the caller prefers English, the office's language where nothing is said and where nothing fits. */
export function answerLanguageOf(request: Request): Language {
  return request.acceptsLanguages(['vi', 'en']) === 'en' ? 'en' : 'vi';
}

/** Gives a handler of the API the language that its caller prefers, by `Accept-Language`; the answer then says which it is in. */
export const AnswerLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  const http = context.switchToHttp();
  http.getResponse<{ vary(field: string): void }>().vary('Accept-Language');
  return answerLanguageOf(http.getRequest<Request>());
});
