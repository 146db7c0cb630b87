import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Bilingual } from '../../kernel/language';
import type { Configuration } from './configuration';
import { ConfigurationError } from './configuration-error';

/** What the operating system, the database's server or its driver says of itself. */
interface SystemError extends Error {
  readonly code: string;
  readonly syscall?: string;
  readonly path?: string;
}

type Configured = Pick<Configuration, 'varDir' | 'database' | 'host' | 'port'>;

/** What may be wrong with the database that is named. PostgreSQL: postgresql.org/docs/current/errcodes-appendix.html */
const DATABASE: Readonly<Record<string, Bilingual>> = {
  ECONNREFUSED: { vi: 'không có máy chủ nào trả lời ở địa chỉ này', en: 'no server answers there' },
  ENOTFOUND: { vi: 'không tìm thấy máy chủ có tên này', en: 'no machine has this name' },
  EAI_AGAIN: { vi: 'không tìm thấy máy chủ có tên này', en: 'no machine has this name' },
  ETIMEDOUT: { vi: 'máy chủ không trả lời kịp', en: 'the server does not answer in time' },
  EHOSTUNREACH: { vi: 'không đi tới được máy chủ này', en: 'no way leads to this machine' },
  '57P01': { vi: 'máy chủ vừa dừng', en: 'the server has just stopped' },
  '57P03': { vi: 'máy chủ đang khởi động; hãy thử lại', en: 'the server is starting; try again' },
  ECONNRESET: { vi: 'máy chủ đã ngắt kết nối', en: 'the server broke the connection off' },
  '3D000': {
    vi: 'máy chủ không có cơ sở dữ liệu này; hãy tạo trước (createdb)',
    en: 'the server has no such database; create it first (createdb)',
  },
  '28P01': { vi: 'máy chủ không nhận mật khẩu này', en: 'the server does not take this password' },
  '28000': { vi: 'máy chủ không nhận tài khoản này', en: 'the server does not take this user' },
  SQLITE_CANTOPEN: { vi: 'không mở được tệp này', en: 'the file cannot be opened' },
  SQLITE_NOTADB: { vi: 'tệp này không phải là tệp SQLite', en: 'the file is not a SQLite file' },
  SQLITE_READONLY: { vi: 'tệp này chỉ đọc được', en: 'the file can only be read' },
};

const FOLDER: Readonly<Record<string, Bilingual>> = {
  ENOTDIR: { vi: 'có một tệp nằm trên đường dẫn này', en: 'a file stands in the way' },
  EEXIST: { vi: 'có một tệp nằm trên đường dẫn này', en: 'a file stands in the way' },
  EACCES: { vi: 'không có quyền tạo thư mục ở đó', en: 'no right to make a folder there' },
  EPERM: { vi: 'không có quyền tạo thư mục ở đó', en: 'no right to make a folder there' },
  EROFS: { vi: 'ổ đĩa này chỉ đọc được', en: 'the disk can only be read' },
  ENOENT: { vi: 'ở đó không tạo được thư mục', en: 'no folder can be made there' },
};

const ADDRESS: Readonly<Record<string, Bilingual>> = {
  EADDRINUSE: { vi: 'cổng này đang được chương trình khác dùng', en: 'another program uses this port' },
  EACCES: { vi: 'không có quyền dùng cổng này', en: 'no right to use this port' },
};

/**
 * Makes a folder with those above it. Other than Node's own recursive way it ends where the system refuses (under `/proc` that goes on
 * for ever).
 * @throws as `mkdir` does
 */
export function ensureFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) ensureFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** An error of what lies around the program as a sentence about the variable that names it; undefined where it is something else. */
export function wrongSurroundings(error: unknown, configured: Configured): ConfigurationError | undefined {
  if (!isSystemError(error)) return undefined;
  const { database, varDir, port } = configured;
  if (error.syscall === 'listen') return about('PORT', String(port), ADDRESS[error.code], '3001');
  if (error.syscall === 'mkdir' || error.syscall === 'stat') {
    const folder = resolve(error.path ?? '');
    const isOurs = folder === varDir || folder.startsWith(varDir + sep) || varDir.startsWith(folder + sep);
    const [variable, value] =
      isOurs || database.engine !== 'sqlite' ? ['VAR_DIR', varDir] : ['DATABASE_URL', database.path];
    return about(variable, value, FOLDER[error.code], variable === 'VAR_DIR' ? 'var' : 'sqlite:var/data.sqlite');
  }
  return database.engine === 'postgres'
    ? about('DATABASE_URL', database.url, DATABASE[error.code], 'postgres://user:password@127.0.0.1:5432/contributions')
    : about('DATABASE_URL', `sqlite:${database.path}`, DATABASE[error.code], 'sqlite:var/data.sqlite');
}

function about(variable: string, value: string, wrong: Bilingual | undefined, example: string) {
  return wrong === undefined
    ? undefined
    : new ConfigurationError([{ variable, value, wrong: saidAfter(wrong), example }]);
}

/** The value stands first and what is wrong with it after a dash, since these sentences have subjects of their own. */
function saidAfter(wrong: Bilingual): Bilingual {
  return { vi: `– ${wrong.vi}`, en: `– ${wrong.en}` };
}

function isSystemError(error: unknown): error is SystemError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}
