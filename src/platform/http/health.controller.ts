import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Database } from '../database/database';
import { JOB_QUEUE, type JobQueue } from '../jobs/job-queue';
import { AliveAnswer, ReadyAnswer } from './health.answer';
import { Metrics } from './metrics';
import { requestError } from './request-refusals';

/** For those who run the system: is the process alive, can it serve, and how is it doing. */
@Controller()
export class HealthController {
  constructor(
    private readonly database: Database,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    private readonly metrics: Metrics,
  ) {}

  /** The process answers; says nothing about what it depends on, so that a restart is not tried for somebody else's failure. */
  @Get('health/live')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ description: 'It answers', type: AliveAnswer })
  live(): AliveAnswer {
    return { status: 'ok' };
  }

  /** Everything that serving needs answers. 503 with the names of what does not. */
  @Get('health/ready')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ description: 'It can serve', type: ReadyAnswer })
  async ready(): Promise<ReadyAnswer> {
    const [database, jobs] = await Promise.allSettled([this.database.check(), this.queue.check()]);
    const failed = [...(isDown(database) ? ['database'] : []), ...(isDown(jobs) ? ['jobs'] : [])];
    if (failed.length > 0) throw requestError('health.not-ready', { failed: failed.join(', ') });
    return { status: 'ok', checks: { database: 'ok', jobs: 'ok' } };
  }

  /** Figures in Prometheus' text format. */
  @Get('metrics')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('text/plain')
  @ApiOkResponse({ description: 'Figures in Prometheus’ text format', schema: { type: 'string' } })
  async figures(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}

function isDown(result: PromiseSettledResult<unknown>): boolean {
  return result.status === 'rejected';
}
