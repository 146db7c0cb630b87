import { DomainError } from '../../../src/kernel/domain-error';
import { InvariantError } from '../../../src/kernel/invariant';
import { ConsoleLog, type LoggingOptions } from '../../../src/platform/logging/console-log';

describe('the log', () => {
  const lines: string[] = [];
  const answers: string[] = [];
  const log = (options: Partial<LoggingOptions> = {}): ConsoleLog =>
    new ConsoleLog({ logLevel: 'log', logFormat: 'json', ...options });
  const lastLine = (): unknown => JSON.parse(lines.at(-1) ?? '');

  beforeEach(() => {
    lines.length = answers.length = 0;
    jest.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    jest.spyOn(process.stdout, 'write').mockImplementation((line) => answers.push(String(line)) > 0);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('writes one JSON object a line to standard error, with context and facts', () => {
    log().log('imported', { rows: 3, amount: 5n }, 'Imports');
    expect(lines).toHaveLength(1);
    expect(lastLine()).toMatchObject({ level: 'log', context: 'Imports', message: 'imported', rows: 3, amount: '5' });
    expect(answers).toEqual([]);
  });

  it('tells what failed in one line: message, facts, and the error with the facts of a broken invariant', () => {
    log().error('a request failed', { path: '/x' }, new InvariantError('sums agree', { left: 1n, right: 2n }), 'Http');
    expect(lines).toHaveLength(1);
    expect(lastLine()).toMatchObject({
      message: 'a request failed',
      path: '/x',
      error: { name: 'InvariantError', message: 'sums agree', facts: { left: '1', right: '2' } },
    });
  });

  it('leaves an expected failure to start to whoever starts, and tells any other', () => {
    log().error(new DomainError('database.full', 'no room'), 'ExceptionHandler');
    expect(lines).toEqual([]);
    log().error(new Error('not expected'), 'ExceptionHandler');
    log().error(new DomainError('database.full', 'no room'), 'Jobs');
    expect(lines).toHaveLength(2);
  });

  it('is silent below its level', () => {
    log({ logLevel: 'warn' }).log('too quiet');
    expect(lines).toEqual([]);
  });

  it('writes a readable line for a terminal, to standard error too', () => {
    log({ logFormat: 'plain' }).warn('slow', { ms: 12 }, 'Database');
    expect(lines).toEqual([expect.stringMatching(/WARN.*\[Database\].*slow.*\{ ms: 12 \}\n$/) as string]);
    expect(answers).toEqual([]);
  });
});
