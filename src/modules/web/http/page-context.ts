import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { pageContextOf, type PageContext as ShellContext } from '../../../platform/pages/page-context';
import { MESSAGES, type Messages } from '../domain/messages/messages';

/** What every page knows of the request it answers, with the words of its language. */
export interface PageContext extends ShellContext {
  readonly messages: Messages;
}

/** Gives a handler the `PageContext` of its request. */
export const Page = createParamDecorator((_: unknown, context: ExecutionContext): PageContext => {
  const shell = pageContextOf(context.switchToHttp().getRequest<Request>());
  return { ...shell, messages: MESSAGES[shell.language] };
});
