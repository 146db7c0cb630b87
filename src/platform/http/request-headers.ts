import { createParamDecorator, type ExecutionContext, type ParamDecoratorEnhancer } from '@nestjs/common';
import { ApiHeader, type ApiHeaderOptions } from '@nestjs/swagger';
import type { Request } from 'express';
import { isCleanText } from '../../kernel/clean-text';
import { requestError } from './request-refusals';

const LONGEST_ACTOR = 100;

/** What the guard has read of the headers that a handler asks for. */
export interface ActingRequest extends Request {
  act?: { readonly actor?: string; readonly readVersion?: number | undefined; readonly key?: string | undefined };
}

/** The headers that a handler may ask for, by asking for what they say. */
export type ActHeader = 'actor' | 'readVersion' | 'readVersionIfSaid' | 'key';

const ASKED = 'act-headers';

/** The headers that a handler asks for. */
export function headersAskedBy(handler: object): readonly ActHeader[] {
  return (Reflect.getMetadata(ASKED, handler) as ActHeader[] | undefined) ?? [];
}

/** Lets the guard read a header before the handler is called, and tells the description of the API of it. */
function asks(header: ActHeader, says: ApiHeaderOptions): ParamDecoratorEnhancer {
  return (target, key) => {
    if (key === undefined) return;
    const method = Object.getOwnPropertyDescriptor(target, key);
    const handler = method?.value as object;
    Reflect.defineMetadata(ASKED, [...headersAskedBy(handler), header], handler);
    if (method) ApiHeader(says)(target, key, method);
  };
}

function actOf(context: ExecutionContext): NonNullable<ActingRequest['act']> {
  return context.switchToHttp().getRequest<ActingRequest>().act ?? {};
}

/**
 * Gives a handler who acts: the header `X-Actor`, percent-encoded where the name is not plain ASCII. It stands in until there is a
 * log-in, and is believed. The guard refuses `actor.missing`, `actor.malformed`.
 */
export const Actor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => actOf(context).actor,
  [
    asks('actor', {
      name: 'X-Actor',
      required: true,
      description: 'Who acts, percent-encoded where not ASCII. Stands in until there is a log-in',
      example: 'tran.thi.b',
    }),
  ],
);

/**
 * Gives a handler the version that the caller has read, from `If-Match: "7"` (the `ETag` of the read). The guard refuses
 * `precondition.missing`, `precondition.malformed`.
 */
export const ReadVersion = createParamDecorator(
  (_: unknown, context: ExecutionContext) => actOf(context).readVersion,
  [asks('readVersion', { name: 'If-Match', required: true, description: 'The ETag as it was read', example: '"7"' })],
);

/** As `ReadVersion`, where the caller may also leave it open: undefined. */
export const ReadVersionIfSaid = createParamDecorator(
  (_: unknown, context: ExecutionContext) => actOf(context).readVersion,
  [
    asks('readVersionIfSaid', {
      name: 'If-Match',
      required: false,
      description: 'The ETag as it was read: refused where it has changed since',
      example: '"7"',
    }),
  ],
);

/**
 * Gives a handler the header `Idempotency-Key`, or undefined: with a key, the same request may be sent again without harm. The guard
 * refuses `idempotency.malformed`.
 */
export const IdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext) => actOf(context).key,
  [
    asks('key', {
      name: 'Idempotency-Key',
      required: false,
      description: '8 to 100 visible characters; the same request with the same key again gives the same answer',
      example: '2026-11-05-case-12-note-1',
    }),
  ],
);

/** Who acts as the header says it. @throws DomainError `actor.missing`, `actor.malformed` */
export function actorIn(header: string | undefined): string {
  if (header === undefined || header.trim() === '') throw requestError('actor.missing', {});
  return actorNamed(header.trim());
}

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

/** The version that the header `If-Match` names. @throws DomainError `precondition.missing`, `precondition.malformed` */
export function versionRead(ifMatch: string | undefined): number {
  if (ifMatch === undefined) throw requestError('precondition.missing', {});
  const [, digits] = /^\s*"(\d{1,9})"\s*$/.exec(ifMatch) ?? [];
  if (digits === undefined) throw requestError('precondition.malformed', { header: ifMatch });
  return Number(digits);
}

/** The key that the header `Idempotency-Key` holds, if any. @throws DomainError `idempotency.malformed` */
export function keyIn(header: string | undefined): string | undefined {
  if (header === undefined || /^[\x21-\x7e]{8,100}$/.test(header)) return header;
  throw requestError('idempotency.malformed', { key: header });
}

/** The ETag of a version. */
export function entityTag(version: number): string {
  return `"${version}"`;
}
