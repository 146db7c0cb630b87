import { Inject, Injectable } from '@nestjs/common';
import { vietnamDateAndTime } from '../../kernel/instant';
import { fill, type Language } from '../../kernel/language';
import type { Configuration } from '../config/configuration';
import { CONFIGURATION } from '../platform.module';
import { SHELL_WORDS } from './shell-words';

/** Says on every page that the clock was set, so that nobody takes a demonstration for the work of an office. */
@Injectable()
export class FixedNow {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** The sentence; null where the clock goes by itself. */
  sentence({ language }: { readonly language: Language }): string | null {
    const { fixedNow } = this.configuration;
    if (fixedNow === undefined) return null;
    return fill(SHELL_WORDS.frame.fixedNow[language], { now: vietnamDateAndTime(fixedNow) });
  }
}
