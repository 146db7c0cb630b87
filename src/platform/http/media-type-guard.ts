import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { requestError } from './request-refusals';

const MEDIA_TYPES = 'media-types';
const JSON_ONLY = ['application/json'];

/** What a handler of the API reads instead of JSON. */
export const ReadsMediaTypes = (...types: string[]): MethodDecorator => SetMetadata(MEDIA_TYPES, types);

/** Refuses what a handler of the API cannot read (415), instead of taking it for an empty body. */
@Injectable()
export class MediaTypeGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    if (!request.path.startsWith('/api/') || request.headers['content-length'] === '0') return true;
    const read = this.reflector.get<string[] | undefined>(MEDIA_TYPES, context.getHandler()) ?? JSON_ONLY;
    if (request.is(read) !== false) return true;
    throw requestError('request.media-type', { sent: request.get('content-type') ?? '', read: read.join(', ') });
  }
}
