import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { PERFORM_RUN_TOPIC, type RunWanted } from '../domain/events';
import { PerformRun } from '../use-cases/perform-run.use-case';
import { RUN_WORDS } from '../words';

/** Works off runs that were asked for. */
@Injectable()
export class PerformRunJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly runs: PerformRun,
  ) {}

  onModuleInit(): void {
    // What fails for a reason that may pass (the database is away) is tried three times; then the run has failed, and can be asked for again.
    this.handlers.register<RunWanted>(
      { topic: PERFORM_RUN_TOPIC, name: RUN_WORDS.topic, attempts: 3 },
      ({ payload, isLastAttempt }) => this.runs.run(payload.runId, isLastAttempt),
    );
  }
}
