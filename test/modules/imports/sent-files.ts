import request from 'supertest';
import { SIGNATURE_BYTES } from '../../../src/modules/imports/domain/file-signature';
import { JobRunner } from '../../../src/platform/jobs/job-runner';
import type { TestDatabase } from '../../support/database';
import { openWebApplication, type TestEnvironment, type WebApplication } from '../../app/web-application';

/** A file as a test sends it. */
export interface SentFile {
  readonly name?: string;
  readonly content: string | Buffer;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The application with what tests of imports do again and again. */
export interface ImportApplication extends WebApplication {
  /** Sends a file to an address of the API or a page. */
  send(path: string, file: SentFile): request.Test;
  post(path: string, fields?: Readonly<Record<string, string>>): request.Test;
  /** Works everything off that is due. */
  work(): Promise<void>;
  /** Sends a file to the API and has it checked. @returns its number */
  checked(file: SentFile): Promise<number>;
  /** Sends a file, has it checked and recorded. */
  recorded(file: SentFile): Promise<number>;
  count(table: string): Promise<number>;
}

/** Where requests of a browser come from. */
export const FROM_OWN_PAGE = { 'Sec-Fetch-Site': 'same-origin' };

/** The offices VN → LG. */
export const AUTHORITIES =
  'code,name,level,parentCode,validFrom\nVN,Bảo hiểm xã hội Việt Nam,national,,1995-02-16\nLG,BHXH tỉnh Lam Giang,province,VN,1995-02-16\n';
/** The header of employers, as far as it is needed. */
export const EMPLOYER_HEADER = 'employerCode,name,address,authorityCode,sector,paymentMethod,status,statusSince';
/** Two good rows and two bad ones, on lines 3 and 4: an office that does not exist, a day that does not exist. */
export const EMPLOYERS = [
  EMPLOYER_HEADER,
  'E1,Công ty Đại Phát,Số 1 đường Én,LG,3,monthly,active,2020-01-01',
  'E2,Hợp tác xã Ghềnh Bưởi,Số 2 đường Én,XX,8,monthly,active,2020-01-01',
  'E3,Trường Mầm non Chàm,Số 3 đường Én,LG,9,monthly,active,2020-02-31',
  'E4,"Công ty Cá, Mực","Số 4\nđường Én",LG,3,monthly,active,2020-01-01',
  '',
].join('\n');

/** Beginnings of files that are no tables. */
export const BEGINNINGS = {
  pdf: Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1'),
  png: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  xls: Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(SIGNATURE_BYTES)]),
} as const;

/** Opens the application on a test's database; nothing is worked off by itself. */
export async function openImportApplication(
  db: TestDatabase,
  environment: TestEnvironment = {},
): Promise<ImportApplication> {
  const web = await openWebApplication(db, '2026-11-05T02:00:00Z', environment);
  const server = web.app.getHttpServer() as Parameters<typeof request>[0];
  const headersOf = (path: string): Record<string, string> =>
    path.startsWith('/api/') ? { 'X-Actor': 'can-bo-a' } : FROM_OWN_PAGE;
  const send = (path: string, { name = 'tep.csv', content, fields = {}, headers = {} }: SentFile): request.Test => {
    const sent = request(server)
      .post(path)
      .set({ ...headersOf(path), ...headers });
    for (const [field, text] of Object.entries(fields)) void sent.field(field, text);
    return sent.attach('file', Buffer.from(content), name);
  };
  const post = (path: string, fields: Readonly<Record<string, string>> = {}): request.Test =>
    request(server).post(path).set(headersOf(path)).type('form').send(fields);
  const work = async (): Promise<void> => {
    await web.app.get(JobRunner).drain();
  };
  const checked = async (file: SentFile): Promise<number> => {
    const { body } = await send('/api/v1/imports', file).expect(202);
    await work();
    return body.id as number;
  };
  return {
    ...web,
    send,
    post,
    work,
    checked,
    recorded: async (file) => {
      const id = await checked(file);
      await post(`/api/v1/imports/${id}/record`).expect(202);
      await work();
      return id;
    },
    count: async (table) => Number((await db.database.rawRows(`SELECT COUNT(*) FROM ${table}`))[0]?.[0]),
  };
}
