import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';

/** Gives a handler the texts of a form that was sent, as they were typed. */
export const SentForm = createParamDecorator((_: unknown, context: ExecutionContext): URLSearchParams => {
  const body: unknown = context.switchToHttp().getRequest<Request>().body;
  const fields = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  return new URLSearchParams(fields.filter((field): field is [string, string] => typeof field[1] === 'string'));
});

/** Name of the cookie that keeps who acted last. */
export const ACTOR_COOKIE = 'actor';

/** Gives a handler who acted last from this browser; empty where nobody did. */
export const LastActor = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const cookies = context.switchToHttp().getRequest<Request>().cookies as Readonly<Record<string, unknown>>;
  const actor = cookies[ACTOR_COOKIE];
  return typeof actor === 'string' ? actor.slice(0, 100) : '';
});

const YEAR_MS = 31_536_000_000;

/** Keeps who acted, so that the next form names them already. */
export function rememberActor(response: Response, actor: string): void {
  response.cookie(ACTOR_COOKIE, actor, { path: '/', maxAge: YEAR_MS, sameSite: 'lax', httpOnly: true });
}
