import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { actorIn, headersAskedBy, keyIn, versionRead, type ActingRequest } from './request-headers';

/** Reads who acts, on which version and under which key, before anything else is done for a handler that asks for it. */
@Injectable()
export class ActGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const asked = headersAskedBy(context.getHandler());
    if (asked.length === 0) return true;
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const ifMatch = request.get('if-match');
    const needsVersion =
      asked.includes('readVersion') || (asked.includes('readVersionIfSaid') && ifMatch !== undefined);
    request.act = {
      ...(asked.includes('actor') ? { actor: actorIn(request.get('x-actor')) } : {}),
      ...(needsVersion ? { readVersion: versionRead(ifMatch) } : {}),
      ...(asked.includes('key') ? { key: keyIn(request.get('idempotency-key')) } : {}),
    };
    return true;
  }
}
