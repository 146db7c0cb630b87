import { ConsoleLogger, type LogLevel as NestLogLevel } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import { LOG_LEVELS, type LogLevel } from '../config/configuration';

/** What the logger needs to know; part of the `Configuration`. */
export interface LoggingOptions {
  readonly logLevel: LogLevel;
  readonly logFormat: 'json' | 'plain';
}

/**
 * Nest's console logger, which here writes everything to standard error, because standard output belongs to what a command answers.
 * One JSON object a line for machines, or plain lines for terminals.
 */
export class ConsoleLog extends ConsoleLogger {
  constructor({ logLevel, logFormat }: LoggingOptions) {
    super({
      json: logFormat === 'json',
      flattenParams: true,
      logLevels: levelsUpTo(logLevel),
      prefix: 'contribution-enforcement',
      colors: logFormat === 'plain' && Boolean(process.stderr.isTTY),
    });
  }

  override error(message: unknown, ...rest: unknown[]): void {
    // An expected failure to start is said by whoever starts, in one line.
    if (message instanceof DomainError && rest.at(-1) === 'ExceptionHandler') return;
    super.error(message, ...rest);
  }

  protected override printMessages(
    messages: unknown[],
    context?: string,
    level?: NestLogLevel,
    _stream?: 'stdout' | 'stderr',
    stack?: unknown,
    facts?: Record<string, unknown>,
  ): void {
    super.printMessages(messages, context, level, 'stderr', stack, facts);
  }

  /** As Nest writes an error, with the facts of a broken invariant. */
  protected override serializeError(error: Error, depth?: number, ancestors?: Set<Error>): Record<string, unknown> {
    const written = super.serializeError(error, depth, ancestors);
    return 'facts' in error ? { ...written, facts: error.facts } : written;
  }
}

function levelsUpTo(loudest: LogLevel): NestLogLevel[] {
  return ['fatal', ...LOG_LEVELS.slice(0, LOG_LEVELS.indexOf(loudest) + 1)];
}
