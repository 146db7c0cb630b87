import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { DomainError } from '../../kernel/domain-error';

const LONGEST_ACTOR = 100;

/**
 * Gives a handler who acts: the header `X-Actor`, percent-encoded where the name is not plain ASCII. It stands in until there is a
 * log-in, and is believed. @throws DomainError `actor.missing`, `actor.malformed`
 */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const header = requestOf(context).get('x-actor')?.trim() ?? '';
  if (header === '') throw new DomainError('actor.missing', 'Say who acts in the header X-Actor');
  return actorNamed(header);
});

/** A name as it is kept. @throws DomainError `actor.malformed` where it is empty, too long or not percent-encoded as it must be */
export function actorNamed(encoded: string): string {
  const name = decoded(encoded).normalize('NFC').trim();
  if (name === '' || name.length > LONGEST_ACTOR || /\p{Cc}/u.test(name)) {
    throw new DomainError('actor.malformed', `A name has 1 to ${LONGEST_ACTOR} characters and no control characters`);
  }
  return name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new DomainError('actor.malformed', 'Write what is not ASCII in X-Actor percent-encoded, as in a URL', {
      text,
    });
  }
}

/**
 * Gives a handler the version that the caller has read, from `If-Match: "7"` (the `ETag` of the read).
 * @throws DomainError `precondition.missing`, `precondition.malformed`
 */
export const ReadVersion = createParamDecorator((_: unknown, context: ExecutionContext): number =>
  versionRead(requestOf(context).get('if-match')),
);

/** The version that the header `If-Match` names. @throws DomainError `precondition.missing`, `precondition.malformed` */
export function versionRead(ifMatch: string | undefined): number {
  const version = versionIn(ifMatch);
  if (version === undefined) {
    throw new DomainError(
      'precondition.missing',
      'Say which version you have read: If-Match with the ETag of the read',
    );
  }
  return version;
}

function versionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const [, digits] = /^\s*"(\d{1,9})"\s*$/.exec(header) ?? [];
  if (digits === undefined) {
    throw new DomainError('precondition.malformed', 'If-Match holds one ETag as it was read, for example "7"', {
      header,
    });
  }
  return Number(digits);
}

/**
 * Gives a handler the header `Idempotency-Key`, or undefined: with a key, the same request may be sent again without harm.
 * @throws DomainError `idempotency.malformed`
 */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined => {
  const key = requestOf(context).get('idempotency-key');
  if (key === undefined || /^[\x21-\x7e]{8,100}$/.test(key)) return key;
  throw new DomainError('idempotency.malformed', 'An Idempotency-Key has 8 to 100 visible ASCII characters', { key });
});

/** The ETag of a version. */
export function entityTag(version: number): string {
  return `"${version}"`;
}

function requestOf(context: ExecutionContext): Request {
  return context.switchToHttp().getRequest<Request>();
}
