import { join, resolve } from 'node:path';
import type { Instant } from '../../kernel/instant';
import { DomainError } from '../../kernel/domain-error';
import { parseInstant } from '../../kernel/instant';
import type { Bilingual } from '../../kernel/language';
import { ConfigurationError, type ConfigurationProblem } from './configuration-error';

/** Where the data lie: a SQLite file (embedded, the default) or a PostgreSQL server. */
export type DatabaseConfiguration =
  | { readonly engine: 'sqlite'; readonly path: string }
  | { readonly engine: 'postgres'; readonly url: string; readonly poolSize: number };

/** How much is logged; each level contains the ones before it. */
export const LOG_LEVELS = ['error', 'warn', 'log', 'debug', 'verbose'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything that can be set from outside, read once at start. */
export interface Configuration {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Folder of everything the program writes itself, absolute. */
  readonly varDir: string;
  readonly database: DatabaseConfiguration;
  /** Where set, jobs run on BullMQ; else in this process. */
  readonly redisUrl: string | undefined;
  /** All keys in Redis begin with it, so that installations can share a server. */
  readonly redisPrefix: string;
  /** How many jobs run at once in one process. */
  readonly jobConcurrency: number;
  readonly logLevel: LogLevel;
  readonly logFormat: 'json' | 'plain';
  /** Largest file that may be sent in for import, in bytes. */
  readonly importMaxBytes: number;
  /** How this installation is reached from outside; links in documents and mails begin with it. */
  readonly publicUrl: string;
  /** Signs the head of the audit trail; undefined: with the key in a file of this installation. */
  readonly auditKey: string | undefined;
  /** Folder outside the database into which signed heads of the audit trail are written, absolute. */
  readonly auditAnchorDir: string;
  /** The moment at which the clock stands, for demonstrations and acceptance checks; never in production. */
  readonly fixedNow: Instant | undefined;
}

const BYTES_PER_MB = 1024 * 1024;

/** The environment as the operating system hands it over. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and checks the whole configuration from environment variables. An empty variable counts as not set.
 * @throws ConfigurationError that lists every wrong variable, what is wrong with it, and an example.
 */
export function readConfiguration(env: Environment): Configuration {
  const reader = new EnvironmentReader(env);
  const production = reader.text('NODE_ENV') === 'production';
  const varDir = resolve(reader.text('VAR_DIR') ?? 'var');
  const host = reader.text('HOST') ?? '127.0.0.1';
  const port = reader.integer('PORT', { from: 0, to: 65_535, otherwise: 3000 });
  const configuration: Configuration = {
    production,
    host,
    port,
    varDir,
    database: readDatabase(reader, varDir),
    redisUrl: reader.url('REDIS_URL', ['redis:', 'rediss:'], 'redis://127.0.0.1:6379'),
    redisPrefix: reader.text('REDIS_PREFIX') ?? 'contribution-enforcement',
    jobConcurrency: reader.integer('JOB_CONCURRENCY', { from: 1, to: 100, otherwise: 4 }),
    logLevel: reader.oneOf('LOG_LEVEL', LOG_LEVELS, 'log'),
    logFormat: reader.oneOf('LOG_FORMAT', ['json', 'plain'], production ? 'json' : 'plain'),
    importMaxBytes: reader.integer('IMPORT_MAX_MB', { from: 1, to: 2000, otherwise: 500 }) * BYTES_PER_MB,
    publicUrl:
      reader.url('PUBLIC_URL', ['http:', 'https:'], 'https://thu-no.example.vn')?.replace(/\/+$/, '') ??
      `http://${host}:${port}`,
    auditKey: readAuditKey(reader),
    auditAnchorDir: resolve(reader.text('AUDIT_ANCHOR_DIR') ?? join(varDir, 'anchors')),
    fixedNow: readFixedNow(reader, production),
  };
  reader.refuseIfWrong();
  return configuration;
}

/** The configuration of this process. @throws as `readConfiguration` does. */
export function readProcessConfiguration(): Configuration {
  return readConfiguration(process.env);
}

/** The environment of this process, for those who hand it on. */
export function processEnvironment(): Environment {
  return process.env;
}

const SHORTEST_KEY = 16;

/** A key that can be guessed signs nothing. */
function readAuditKey(reader: EnvironmentReader): string | undefined {
  const key = reader.text('AUDIT_KEY');
  if (key === undefined || key.length >= SHORTEST_KEY) return key;
  const wrong = {
    vi: `quá ngắn: khóa ký nhật ký phải có ít nhất ${SHORTEST_KEY} ký tự`,
    en: `is too short: the key that signs the audit trail has at least ${SHORTEST_KEY} characters`,
  };
  reader.refuse('AUDIT_KEY', wrong, 'openssl rand -hex 32', '***');
  return undefined;
}

/** Who can set the clock can date papers: an office that works never may. */
function readFixedNow(reader: EnvironmentReader, production: boolean): Instant | undefined {
  const text = reader.text('FIXED_NOW');
  if (text === undefined) return undefined;
  if (production) {
    const wrong = {
      vi: 'không được dùng khi NODE_ENV=production: đồng hồ chỉ được đặt cho trình diễn và kiểm thử; hãy bỏ biến này',
      en: 'is not allowed with NODE_ENV=production: the clock is set for demonstrations and checks only; unset it',
    };
    reader.refuse('FIXED_NOW', wrong, '');
    return undefined;
  }
  try {
    return parseInstant(text);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    reader.refuse('FIXED_NOW', { vi: 'không phải là thời điểm', en: 'is not a moment' }, '2026-11-05T09:00:00+07:00');
    return undefined;
  }
}

function readDatabase(reader: EnvironmentReader, varDir: string): DatabaseConfiguration {
  const poolSize = reader.integer('DATABASE_POOL_SIZE', { from: 2, to: 200, otherwise: 10 });
  const url = reader.text('DATABASE_URL') ?? `sqlite:${resolve(varDir, 'data.sqlite')}`;
  if (/^postgres(ql)?:\/\//.test(url)) {
    if (!URL.canParse(url))
      reader.refuse(
        'DATABASE_URL',
        { vi: 'không phải là địa chỉ đầy đủ', en: 'is not a complete address' },
        POSTGRES_EXAMPLE,
      );
    return { engine: 'postgres', url, poolSize };
  }
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (path === undefined) {
    reader.refuse(
      'DATABASE_URL',
      {
        vi: 'không phải là máy chủ PostgreSQL, cũng không phải là tệp SQLite (sqlite:var/data.sqlite)',
        en: 'names neither a PostgreSQL server nor a SQLite file (sqlite:var/data.sqlite)',
      },
      POSTGRES_EXAMPLE,
    );
  } else if (path === ':memory:') {
    reader.refuse(
      'DATABASE_URL',
      { vi: 'phải là một tệp: bên đọc và bên ghi dùng chung', en: 'must name a file: readers and the writer share it' },
      'sqlite:var/data.sqlite',
    );
  }
  return { engine: 'sqlite', path: resolve(path ?? 'unset') };
}

const POSTGRES_EXAMPLE = 'postgres://user:password@127.0.0.1:5432/contributions';

/** Reads single variables and remembers what is wrong, so that one start reports everything. */
class EnvironmentReader {
  private readonly problems: ConfigurationProblem[] = [];

  constructor(private readonly env: Environment) {}

  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  integer(name: string, range: { from: number; to: number; otherwise: number }): number {
    const text = this.text(name);
    if (text === undefined) return range.otherwise;
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= range.from && value <= range.to) return value;
    const bounds = { vi: `từ ${range.from} đến ${range.to}`, en: `from ${range.from} to ${range.to}` };
    const wrong = { vi: `không phải là số nguyên ${bounds.vi}`, en: `is not a whole number ${bounds.en}` };
    this.refuse(name, wrong, String(range.otherwise));
    return range.otherwise;
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const text = this.text(name);
    if (text === undefined) return otherwise;
    const value = allowed.find((candidate) => candidate === text);
    const list = allowed.join(', ');
    if (value === undefined) this.refuse(name, { vi: `không thuộc ${list}`, en: `is not one of ${list}` }, otherwise);
    return value ?? otherwise;
  }

  url(name: string, protocols: readonly string[], example: string): string | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) {
      const begin = protocols.map((protocol) => `${protocol}//`);
      const wrong = {
        vi: `không phải là địa chỉ bắt đầu bằng ${begin.join(' hoặc ')}`,
        en: `is not an address that begins with ${begin.join(' or ')}`,
      };
      this.refuse(name, wrong, example);
    }
    return text;
  }

  /** @param shown what is said of its value; a secret is not repeated */
  refuse(variable: string, wrong: Bilingual, example: string, shown = this.env[variable] ?? ''): void {
    this.problems.push({ variable, value: shown, wrong, example });
  }

  refuseIfWrong(): void {
    if (this.problems.length > 0) throw new ConfigurationError(this.problems);
  }
}
