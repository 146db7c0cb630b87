import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRunner } from '../../../platform/jobs/job-runner';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { SCHEDULE_DUE_TOPIC, type ScheduleDue } from '../domain/events';
import { KeepSchedules } from '../use-cases/keep-schedules.use-case';
import { RUN_WORDS } from '../words';

/** Starts schedules that are due. */
@Injectable()
export class StartScheduleJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly runner: JobRunner,
    private readonly schedules: KeepSchedules,
  ) {}

  onModuleInit(): void {
    this.handlers.register<ScheduleDue>({ topic: SCHEDULE_DUE_TOPIC, name: RUN_WORDS.scheduleTopic }, ({ payload }) =>
      this.schedules.due(payload),
    );
    this.runner.beforeWork(() => this.schedules.awaitDue());
  }
}
