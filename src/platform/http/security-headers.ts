import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Configuration } from '../config/configuration';

/** Only this program's own files may be loaded or run, and nothing may show it in a frame. */
const CONTENT_SECURITY_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  scriptSrc: ["'self'"],
  // A page that shows how far something has come asks for itself again.
  connectSrc: ["'self'"],
  // A draft is shown as an image within the page: it is kept nowhere.
  imgSrc: ["'self'", 'data:'],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};
const YEAR_SECONDS = 31_536_000;

/**
 * Headers that keep a browser from doing more with an answer than showing it. They come before everything else, so that what cannot even
 * be read is answered with them too.
 */
export function securityHeaders({ publicUrl }: Pick<Configuration, 'publicUrl'>): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    // Whoever puts the program behind a proxy decides about other names of its domain.
    strictTransportSecurity: publicUrl.startsWith('https:') && { maxAge: YEAR_SECONDS, includeSubDomains: false },
  });
}

/** Answers hold data of employers: nobody keeps a copy. */
export function noCopies(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store');
  next();
}
