import { DomainError } from '../../../src/kernel/domain-error';
import { InvariantError } from '../../../src/kernel/invariant';
import { StructuredLogger, type LoggingOptions } from '../../../src/platform/logging/structured-logger';

function loggerInto(lines: string[], options: Partial<LoggingOptions> = {}): StructuredLogger {
  const all: LoggingOptions = { logLevel: 'log', logFormat: 'json', ...options };
  return new StructuredLogger(
    all,
    (line) => lines.push(line),
    () => new Date('2026-04-01T00:00:00Z'),
  );
}

describe('structured logger', () => {
  it('writes one JSON object a line, with context and facts', () => {
    const lines: string[] = [];
    loggerInto(lines).log('imported', { rows: 3, amount: 5n }, 'Imports');
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      at: '2026-04-01T00:00:00.000Z',
      level: 'log',
      context: 'Imports',
      message: 'imported',
      rows: 3,
      amount: '5',
    });
  });

  it('shows the facts of a broken invariant', () => {
    const lines: string[] = [];
    loggerInto(lines).error(new InvariantError('sums agree', { left: 1n, right: 2n }), 'Arrears');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      error: 'InvariantError',
      message: 'sums agree',
      facts: { left: '1', right: '2' },
    });
  });

  it('leaves an expected failure to start to whoever starts, and tells any other', () => {
    const lines: string[] = [];
    loggerInto(lines).error(new DomainError('database.full', 'no room'), 'ExceptionHandler');
    expect(lines).toEqual([]);
    loggerInto(lines).error(new Error('not expected'), 'ExceptionHandler');
    loggerInto(lines).error(new DomainError('database.full', 'no room'), 'Jobs');
    expect(lines).toHaveLength(2);
  });

  it('is silent below its level', () => {
    const lines: string[] = [];
    loggerInto(lines, { logLevel: 'warn' }).log('too quiet');
    expect(lines).toEqual([]);
  });

  it('writes a readable line for a terminal', () => {
    const lines: string[] = [];
    loggerInto(lines, { logFormat: 'plain' }).warn('slow', { ms: 12 }, 'Database');
    expect(lines).toEqual(['2026-04-01T00:00:00.000Z WARN    [Database] slow {"ms":12}\n']);
  });
});
