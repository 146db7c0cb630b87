import { Inject, Injectable } from '@nestjs/common';
import { instantOf } from '../../../kernel/instant';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { Outbox } from '../../../platform/outbox/outbox';
import { CHECK_UPLOAD_TOPIC, CLEAR_UPLOAD_TOPIC, RECORD_UPLOAD_TOPIC } from '../domain/events';
import { DAYS_KEPT } from '../domain/import-upload';

const DAY_MS = 86_400_000;

/** Under which key a check is asked for. */
export function checkKey(uploadId: number, round: number): string {
  return `${CHECK_UPLOAD_TOPIC}:${uploadId}:${round}`;
}

/** Under which key a recording is asked for. */
export function recordingKey(uploadId: number, round: number): string {
  return `${RECORD_UPLOAD_TOPIC}:${uploadId}:${round}`;
}

/** Asks, in the open unit of work, for what is done with a file in the background. */
@Injectable()
export class UploadQueue {
  constructor(
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A check, once for each round. */
  async check(uploadId: number, round: number): Promise<void> {
    await this.outbox.add(CHECK_UPLOAD_TOPIC, { uploadId, round }, checkKey(uploadId, round));
  }

  /** A recording, once for each round. */
  async record(uploadId: number, round: number): Promise<void> {
    await this.outbox.add(RECORD_UPLOAD_TOPIC, { uploadId, round }, recordingKey(uploadId, round));
  }

  /** The removal of its files, some days from now. */
  async clearLater(uploadId: number): Promise<void> {
    const availableAt = instantOf(Date.parse(this.clock.now()) + DAYS_KEPT * DAY_MS);
    await this.outbox.addAll([{ topic: CLEAR_UPLOAD_TOPIC, payload: { uploadId }, availableAt }]);
  }
}
