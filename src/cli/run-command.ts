import type { INestApplicationContext } from '@nestjs/common';
import { DomainError } from '../kernel/domain-error';
import { vietnamDateAndTime, parseInstant } from '../kernel/instant';
import type { Environment } from '../platform/config/configuration';
import { mendableSentence } from '../platform/config/why-not-started';
import type { Call } from './declaration';
import { DECLARATIONS } from './declarations';
import { AnswerUnwanted, EXIT, type ExitCode, type Terminal } from './terminal';

/**
 * Does the work of a command and closes what it has opened. An expected failure becomes one clear sentence; that nobody reads the answer
 * to its end is none.
 */
export async function runCommand(
  work: (call: Call) => Promise<ExitCode>,
  terminal: Terminal,
  environment: Environment,
): Promise<ExitCode> {
  const opened: INestApplicationContext[] = [];
  const open: Call['open'] = async (part) => {
    // Loaded only now: help and usage errors need neither the framework nor the law.
    const { openPart } = await import('./open-application.js');
    const app = await openPart(part, environment);
    opened.push(app);
    return app;
  };
  try {
    sayFixedNow(terminal, environment);
    const code = await work({ terminal, environment, declarations: DECLARATIONS, open });
    await terminal.ended();
    return code;
  } catch (error) {
    if (error instanceof AnswerUnwanted) return EXIT.done;
    terminal.say(sentenceOf(error, terminal, environment));
    return EXIT.failed;
  } finally {
    for (const app of opened) await app.close();
  }
}

/** What is written under a clock that was set must not be taken for the work of an office. Wrong values are refused when the part opens. */
function sayFixedNow(terminal: Terminal, environment: Environment): void {
  const text = environment['FIXED_NOW']?.trim() ?? '';
  if (text === '') return;
  try {
    const now = vietnamDateAndTime(parseInstant(text));
    terminal.say({
      vi: `Đồng hồ được đặt cố định ở ${now} (FIXED_NOW), chỉ để trình diễn hoặc kiểm thử.`,
      en: `The clock stands at ${now} (FIXED_NOW), for demonstrations and checks only.`,
    });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

function sentenceOf(error: unknown, { language }: Terminal, environment: Environment): string {
  const sentence = mendableSentence(error, language, environment);
  return sentence ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));
}
