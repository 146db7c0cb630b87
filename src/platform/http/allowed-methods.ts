import { Injectable, NotFoundException } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { Application, Request, Response } from 'express';
import { requestError } from './request-refusals';

interface RouteLayer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): boolean;
}

/** Tells an address that does not exist from one that only takes other methods. */
@Injectable()
export class AllowedMethods {
  constructor(private readonly host: HttpAdapterHost) {}

  /**
   * The error to answer with: 405 with the header `Allow` where Nest found no handler although the address has one for another method;
   * else the error itself.
   */
  orOtherMethod(error: unknown, request: Request, response: Response): unknown {
    if (!(error instanceof NotFoundException) || request.route !== undefined) return error;
    const allowed = this.of(request.path);
    if (allowed.length === 0) return error;
    response.setHeader('Allow', allowed.join(', '));
    return requestError('request.other-method', { method: request.method, allowed: allowed.join(', ') });
  }

  private of(path: string): string[] {
    const { router } = this.host.httpAdapter.getInstance<Application>();
    const layers = (router as unknown as { readonly stack: readonly RouteLayer[] }).stack;
    const methods = layers.flatMap((layer) =>
      layer.route && layer.match(path) ? Object.keys(layer.route.methods) : [],
    );
    if (methods.includes('get')) methods.push('head');
    return [...new Set(methods.map((method) => method.toUpperCase()))].sort();
  }
}
