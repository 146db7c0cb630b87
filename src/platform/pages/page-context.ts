import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { LANGUAGES, isLanguage, type Language } from '../../kernel/language';
import { menuCountsOf } from './navigation';

/** What every page knows of the request it answers. */
export interface PageContext {
  readonly language: Language;
  /** Path of the request, without its query. */
  readonly path: string;
  /** The query as it was sent, language left out. */
  readonly query: URLSearchParams;
  /** The numbers that the menu shows, by section. */
  readonly menuCounts: ReadonlyMap<string, number>;
}

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
  const language = isLanguage(asked) ? asked : (languageInCookie(request) ?? LANGUAGES[0]);
  return { language, path: request.path, query, menuCounts: menuCountsOf(request) };
}

function languageInCookie(request: Request): Language | undefined {
  const { [LANGUAGE_COOKIE]: kept } = request.cookies as Readonly<Record<string, unknown>>;
  return isLanguage(kept) ? kept : undefined;
}

const YEAR_MS = 31_536_000_000;

/** Keeps the language chosen by `?lang=` for a year. */
export function rememberLanguage(request: Request, response: Response, next: NextFunction): void {
  const { lang } = request.query;
  if (isLanguage(lang)) {
    response.cookie(LANGUAGE_COOKIE, lang, { path: '/', maxAge: YEAR_MS, sameSite: 'lax', httpOnly: true });
  }
  next();
}
