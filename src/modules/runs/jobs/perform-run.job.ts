import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { PERFORM_RUN_TOPIC, type RunWanted } from '../domain/events';
import { PerformRun } from '../use-cases/perform-run.use-case';
import { RUN_WORDS } from '../words';

/** What fails for a reason that may pass (the database is away) is tried so often; then the run has failed, and can be asked for again. */
const TRIES = 3;

/** Works off runs that were asked for. */
@Injectable()
export class PerformRunJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly runs: PerformRun,
  ) {}

  onModuleInit(): void {
    this.handlers.register(
      PERFORM_RUN_TOPIC,
      ({ payload, attempt }) => this.runs.run((payload as RunWanted).runId, attempt >= TRIES),
      RUN_WORDS.topic,
    );
  }
}
