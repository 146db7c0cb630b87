import type { LoggerService } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import { LOG_LEVELS, type LogLevel } from '../config/configuration';

/** What the logger needs to know; part of the `Configuration`. */
export interface LoggingOptions {
  readonly logLevel: LogLevel;
  readonly logFormat: 'json' | 'plain';
}

type Facts = Readonly<Record<string, unknown>>;

/**
 * Writes one line per event to standard error (standard output belongs to what a command answers): JSON for machines, plain for terminals.
 * Called as Nest calls it: a message (text, error, or an object of facts), then details, and last the context's name.
 */
export class StructuredLogger implements LoggerService {
  private readonly loudest: number;

  constructor(
    private readonly options: LoggingOptions,
    private readonly write: (line: string) => void = (line) => void process.stderr.write(line),
    private readonly now: () => Date = () => new Date(),
  ) {
    this.loudest = LOG_LEVELS.indexOf(options.logLevel);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.emit('log', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    // An expected failure to start is said by whoever starts, in one line.
    if (message instanceof DomainError && rest.at(-1) === 'ExceptionHandler') return;
    this.emit('error', message, rest);
  }

  /** Nest's level above error; written as an error. */
  fatal(message: unknown, ...rest: unknown[]): void {
    this.emit('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.emit('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.emit('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.emit('verbose', message, rest);
  }

  private emit(level: LogLevel, message: unknown, rest: unknown[]): void {
    if (LOG_LEVELS.indexOf(level) > this.loudest) return;
    const facts = { ...factsOf(message), ...detailsOf(rest) };
    const at = this.now().toISOString();
    this.write(this.options.logFormat === 'json' ? jsonLine(at, level, facts) : plainLine(at, level, facts));
  }
}

function factsOf(message: unknown): Facts {
  if (message instanceof Error) return { message: message.message, ...errorFacts(message) };
  return isFacts(message) ? message : { message: textOf(message) };
}

/** Nest passes `(stack?, context?)` as texts; everything else that is passed is a detail. */
function detailsOf(rest: unknown[]): Facts {
  const details = [...rest];
  const last = details.at(-1);
  const context = typeof last === 'string' ? { context: details.pop() } : {};
  return details.reduce<Facts>((facts, detail) => {
    if (detail instanceof Error) return { ...facts, ...errorFacts(detail) };
    if (isFacts(detail)) return { ...facts, ...detail };
    return detail === undefined ? facts : { ...facts, stack: textOf(detail) };
  }, context);
}

function errorFacts(error: Error): Facts {
  const facts = 'facts' in error ? { facts: error.facts } : {};
  return { error: error.name, stack: error.stack, ...facts };
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function jsonLine(at: string, level: LogLevel, facts: Facts): string {
  return `${JSON.stringify({ at, level, ...facts }, printable)}\n`;
}

function plainLine(at: string, level: LogLevel, facts: Facts): string {
  const { message, context, stack, ...others } = facts;
  const parts = [
    at,
    level.toUpperCase().padEnd(7),
    context === undefined ? '' : `[${textOf(context)}]`,
    message === undefined ? '' : textOf(message),
    Object.keys(others).length > 0 ? textOf(others) : '',
  ];
  return `${parts.filter((part) => part !== '').join(' ')}\n${stack === undefined ? '' : `${textOf(stack)}\n`}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, printable) ?? 'undefined');
}

/** JSON knows neither bigint nor errors; a log line must never fail for want of a form. */
function printable(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value;
}
