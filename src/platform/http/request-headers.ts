import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { isCleanText } from '../../kernel/clean-text';
import { requestError } from './request-refusals';

const LONGEST_ACTOR = 100;

/**
 * Gives a handler who acts: the header `X-Actor`, percent-encoded where the name is not plain ASCII. It stands in until there is a
 * log-in, and is believed. @throws DomainError `actor.missing`, `actor.malformed`
 */
export const Actor = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const header = requestOf(context).get('x-actor')?.trim() ?? '';
  if (header === '') throw requestError('actor.missing', {});
  return actorNamed(header);
});

/** A name as it is kept. @throws DomainError `actor.malformed` where it is empty, too long or not percent-encoded as it must be */
export function actorNamed(encoded: string): string {
  const name = decoded(encoded).normalize('NFC').trim();
  if (name === '' || name.length > LONGEST_ACTOR || !isCleanText(name) || /[\t\n\r]/.test(name)) {
    throw requestError('actor.malformed', { longest: LONGEST_ACTOR });
  }
  return name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw requestError('actor.malformed', { longest: LONGEST_ACTOR, text });
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
    throw requestError('precondition.missing', {});
  }
  return version;
}

function versionIn(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const [, digits] = /^\s*"(\d{1,9})"\s*$/.exec(header) ?? [];
  if (digits === undefined) {
    throw requestError('precondition.malformed', { header });
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
  throw requestError('idempotency.malformed', { key });
});

/** The ETag of a version. */
export function entityTag(version: number): string {
  return `"${version}"`;
}

function requestOf(context: ExecutionContext): Request {
  return context.switchToHttp().getRequest<Request>();
}
