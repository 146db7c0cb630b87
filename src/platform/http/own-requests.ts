import type { NextFunction, Request, Response } from 'express';
import type { Configuration } from '../config/configuration';
import { requestError } from './request-refusals';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]', '::1'];
const ONLY_READING = ['GET', 'HEAD', 'OPTIONS'];

/** Whether a server that listens on this address is reachable from its own machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.includes(host);
}

/**
 * While there is no log-in and the program listens on this machine alone, a request must also name this machine: a page somewhere in
 * the web could otherwise point a name of its own at 127.0.0.1 and read everything through the user's browser.
 */
export function onlyByOwnName({ host, publicUrl }: Configuration) {
  const own = new Set([...LOOPBACK, host, new URL(publicUrl).hostname]);
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (isLoopback(host) && !own.has(hostnameOf(request))) throw requestError('request.other-name', {});
    next();
  };
}

function hostnameOf(request: Request): string {
  return (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

/**
 * Lets only this program's own pages change anything through a browser: a page elsewhere could send a form in the name of whoever is at
 * work here. Browsers say where a request comes from (`Sec-Fetch-Site`, else `Origin`); a form that says neither is refused. Programs
 * that call the API say neither, and cannot be made to by a page.
 */
export function onlyFromOwnPages({ publicUrl }: Configuration) {
  const publicHost = new URL(publicUrl).host;
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (!ONLY_READING.includes(request.method) && !comesFromOwnPage(request, publicHost)) {
      throw requestError('request.other-site', {});
    }
    next();
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

/** Refuses an address with a null character: PostgreSQL cannot store one, so nothing is ever found under it. */
export function noNullCharacter(request: Request, _response: Response, next: NextFunction): void {
  if (/%00|\0/.test(request.originalUrl)) throw requestError('request.null-character', {});
  next();
}
