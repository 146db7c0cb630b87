import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import type { Language } from '../../kernel/language';

/** The language in which the API answers a request: English unless the caller prefers Vietnamese, for programs that say nothing have always been answered so. */
export function answerLanguageOf(request: Request): Language {
  return request.acceptsLanguages(['en', 'vi']) === 'vi' ? 'vi' : 'en';
}

/** Gives a handler of the API the language that its caller prefers, by `Accept-Language`; the answer then says which it is in. */
export const AnswerLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language => {
  const http = context.switchToHttp();
  http.getResponse<{ vary(field: string): void }>().vary('Accept-Language');
  return answerLanguageOf(http.getRequest<Request>());
});
