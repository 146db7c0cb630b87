import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from '../../../platform/config/configuration';
import { CONFIGURATION } from '../../../platform/platform.module';
import { vietnamDateAndTime } from '../../../kernel/instant';
import { fill } from '../domain/messages/messages';
import type { PageContext } from './page-context';

/** Says on every page that the clock was set, so that nobody takes a demonstration for the work of an office. */
@Injectable()
export class FixedNow {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** The sentence; null where the clock goes by itself. */
  sentence({ messages }: PageContext): string | null {
    const { fixedNow } = this.configuration;
    return fixedNow === undefined ? null : fill(messages.frame.fixedNow, { now: vietnamDateAndTime(fixedNow) });
  }
}
