import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { LANGUAGES, isLanguage, type Language } from '../../../kernel/language';
import { MESSAGES, type Messages } from '../domain/messages/messages';

/** What every page knows of the request it answers. */
export interface PageContext {
  readonly language: Language;
  readonly messages: Messages;
  /** Path of the request, without its query. */
  readonly path: string;
  /** The query as it was sent, language left out. */
  readonly query: URLSearchParams;
  /** How many duties of the office are missed today; 0 where nobody has counted. */
  readonly missedDuties: number;
}

/** Under which the number of missed duties is kept for the time of a request. */
export const MISSED_DUTIES = 'missedDuties';

/** Name of the cookie that keeps the language. */
export const LANGUAGE_COOKIE = 'lang';

/** Gives a handler the `PageContext` of its request. */
export const Page = createParamDecorator((_: unknown, context: ExecutionContext): PageContext => {
  return pageContextOf(context.switchToHttp().getRequest<Request>());
});

/** Language asked for in the address, else the one of the cookie, else Vietnamese; what the browser prefers is not looked at. */
export function pageContextOf(request: Request): PageContext {
  const query = new URL(request.originalUrl, 'http://localhost').searchParams;
  const asked = query.get('lang');
  query.delete('lang');
  const language = isLanguage(asked) ? asked : (languageInCookie(request.headers.cookie) ?? LANGUAGES[0]);
  const missed: unknown = request.res?.locals[MISSED_DUTIES];
  const missedDuties = typeof missed === 'number' ? missed : 0;
  return { language, messages: MESSAGES[language], path: request.path, query, missedDuties };
}

function languageInCookie(header: string | undefined): Language | undefined {
  for (const part of (header ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === LANGUAGE_COOKIE && isLanguage(value)) return value;
  }
  return undefined;
}
