import { resolve } from 'node:path';
import { ConfigurationError } from '../../../src/platform/config/configuration-error';
import { readConfiguration } from '../../../src/platform/config/configuration';

describe('configuration', () => {
  it('runs embedded when nothing is set', () => {
    const configuration = readConfiguration({});
    expect(configuration.database).toEqual({ engine: 'sqlite', path: resolve('var/data.sqlite') });
    expect(configuration.redisUrl).toBeUndefined();
    expect(configuration.host).toBe('127.0.0.1');
    expect(configuration.publicUrl).toBe('http://127.0.0.1:3000');
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfiguration({ DATABASE_URL: '', REDIS_URL: '  ', PORT: '' })).toEqual(readConfiguration({}));
  });

  it.each([
    ['sqlite:var/other.sqlite', { engine: 'sqlite', path: resolve('var/other.sqlite') }],
    ['sqlite:///srv/data.sqlite', { engine: 'sqlite', path: '/srv/data.sqlite' }],
    ['postgres://u:p@db/x', { engine: 'postgres', url: 'postgres://u:p@db/x', poolSize: 10 }],
    ['postgresql://u@db/x', { engine: 'postgres', url: 'postgresql://u@db/x', poolSize: 10 }],
  ])('reads the database address %s', (DATABASE_URL, database) => {
    expect(readConfiguration({ DATABASE_URL }).database).toEqual(database);
  });

  it('logs as JSON in production', () => {
    expect(readConfiguration({ NODE_ENV: 'production' }).logFormat).toBe('json');
  });

  it('names every wrong variable, what is wrong, and an example', () => {
    const read = () => readConfiguration({ PORT: '80a', DATABASE_URL: 'mysql://db', LOG_LEVEL: 'loud' });
    expect(read).toThrow(/PORT: "80a" is not a whole number from 0 to 65535\. Example: PORT=3000/);
    expect(read).toThrow(/DATABASE_URL: "mysql:\/\/db" names neither .* Example: DATABASE_URL=postgres:\/\//);
    expect(read).toThrow(/LOG_LEVEL: "loud" is not one of error, warn/);
  });

  it('refuses a database in memory, which a second connection would not see', () => {
    expect(() => readConfiguration({ DATABASE_URL: 'sqlite::memory:' })).toThrow(/must name a file/);
  });

  it('keeps passwords out of the message', () => {
    const read = () => readConfiguration({ REDIS_URL: 'http://user:secret@redis' });
    expect(read).toThrow(/REDIS_URL: "http:\/\/user:\*\*\*@redis"/);
  });

  it('sets the clock where no office works, and only there', () => {
    expect(readConfiguration({}).fixedNow).toBeUndefined();
    expect(readConfiguration({ FIXED_NOW: '2026-11-05T09:00:00+07:00' }).fixedNow).toBe('2026-11-05T02:00:00.000Z');
    const inProduction = () => readConfiguration({ FIXED_NOW: '2026-11-05T09:00:00+07:00', NODE_ENV: 'production' });
    expect(inProduction).toThrow(/FIXED_NOW: "2026-11-05T09:00:00\+07:00" is not allowed with NODE_ENV=production/);
    expect(() => readConfiguration({ FIXED_NOW: 'tomorrow' })).toThrow(
      /"tomorrow" is not a moment\. Example: FIXED_NOW=/,
    );
  });

  it('says what is wrong in Vietnamese as well', () => {
    const sentence = (environment: Record<string, string>): string => {
      try {
        readConfiguration(environment);
      } catch (error) {
        if (error instanceof ConfigurationError) return error.sentence('vi');
      }
      return '';
    };
    expect(sentence({ PORT: '80a', LOG_LEVEL: 'loud' })).toBe(
      'PORT: "80a" không phải là số nguyên từ 0 đến 65535. Ví dụ: PORT=3000\n' +
        'LOG_LEVEL: "loud" không thuộc error, warn, log, debug, verbose. Ví dụ: LOG_LEVEL=log',
    );
  });
});
