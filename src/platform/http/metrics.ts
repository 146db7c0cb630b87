import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { OutboxRepository } from '../outbox/persistence/outbox.repository';

/** The figures that Prometheus collects: the process, HTTP requests, and the outbox. */
@Injectable()
export class Metrics {
  /** Modules may register figures of their own here. */
  readonly registry = new Registry();

  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of the answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor(outbox: OutboxRepository) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'outbox_messages',
      help: 'Messages that wait (pending) or were given up after too many tries (dead)',
      labelNames: ['state'] as const,
      registers: [this.registry],
      async collect() {
        const { pending, dead } = await outbox.count();
        this.set({ state: 'pending' }, pending);
        this.set({ state: 'dead' }, dead);
      },
    });
  }

  /** Express middleware that measures every request by its route's pattern, never by its path, which has no end of values. */
  readonly measure = (request: Request, response: Response, next: NextFunction): void => {
    const end = this.requests.startTimer({ method: request.method });
    response.once('close', () => end({ route: routeOf(request), status: String(response.statusCode) }));
    next();
  };
}

function routeOf(request: Request): string {
  const route: unknown = request.route;
  const path = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  return typeof path === 'string' ? path : 'unmatched';
}
