import {
  Injectable,
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Response } from 'express';
import { tap, type Observable } from 'rxjs';
import { entityTag } from './request-headers';

type VersionOf = (answer: never) => number;

const VERSION_OF = Reflector.createDecorator<VersionOf>();

/** The version of what a handler answers becomes the ETag of the answer, which an edit sends back as `If-Match`. */
export function TellsVersion<Answer>(versionOf: (answer: Answer) => number): MethodDecorator {
  return applyDecorators(VERSION_OF(versionOf));
}

/** Sets the ETag of handlers that tell a version. */
@Injectable()
export class VersionTag implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const versionOf = this.reflector.get(VERSION_OF, context.getHandler()) as VersionOf | undefined;
    if (!versionOf) return next.handle();
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(tap((answer) => response.setHeader('ETag', entityTag(versionOf(answer as never)))));
  }
}
