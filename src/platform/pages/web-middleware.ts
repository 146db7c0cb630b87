import { ForbiddenException } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Configuration } from '../config/configuration';
import { isLanguage } from '../../kernel/language';
import { LANGUAGE_COOKIE } from './page-context';

const YEAR_MS = 31_536_000_000;

/** Only this program's own files may be loaded or run, and nothing may show it in a frame. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  // A page that shows how far something has come asks for itself again.
  "connect-src 'self'",
  // A draft is shown as an image within the page: it is kept nowhere.
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers that keep a browser from doing more with an answer than showing it. Answers hold data of employers: nobody keeps a copy. */
export function securityHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.removeHeader('X-Powered-By');
  response.setHeader('Content-Security-Policy', CONTENT_SECURITY_POLICY);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('X-Frame-Options', 'DENY');
  response.setHeader('Referrer-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('Cache-Control', 'no-store');
  next();
}

/** Keeps the language chosen by `?lang=` for a year. */
export function rememberLanguage(request: Request, response: Response, next: NextFunction): void {
  const { lang } = request.query;
  if (isLanguage(lang)) {
    response.cookie(LANGUAGE_COOKIE, lang, { path: '/', maxAge: YEAR_MS, sameSite: 'lax', httpOnly: true });
  }
  next();
}

/**
 * While there is no log-in and the program listens on this machine alone, a request must also name this machine: a page somewhere in
 * the web could otherwise point a name of its own at 127.0.0.1 and read everything through the user's browser.
 */
export function onlyByOwnName(configuration: Configuration) {
  const own = new Set([...LOOPBACK, configuration.host, new URL(configuration.publicUrl).hostname]);
  return (request: Request, response: Response, next: NextFunction): void => {
    if (!isLoopback(configuration.host) || own.has(hostnameOf(request))) {
      next();
      return;
    }
    response.status(421).type('text/plain; charset=utf-8');
    response.send('This program answers only under the name of this machine, for example http://localhost.\n');
  };
}

const ONLY_READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Lets only this program's own pages change anything through a browser: a page elsewhere could send a form in the name of whoever is at
 * work here. Browsers say where a request comes from (`Sec-Fetch-Site`, else `Origin`); a form that says neither is refused. Programs
 * that call the API say neither, and cannot be made to by a page.
 */
export function onlyFromOwnPages(configuration: Configuration) {
  const publicHost = new URL(configuration.publicUrl).host;
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (ONLY_READING.includes(request.method) || comesFromOwnPage(request, publicHost)) {
      next();
      return;
    }
    throw new ForbiddenException('This request comes from a page of another site');
  };
}

function comesFromOwnPage(request: Request, publicHost: string): boolean {
  const site = request.get('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.get('origin');
  if (origin === undefined) return request.originalUrl.startsWith('/api/');
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  return host !== '' && (host === request.headers.host || host === publicHost);
}

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]', '::1'];

/** Whether a server that listens on this address is reachable from its own machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

function hostnameOf(request: Request): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}
