import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parseInstant } from '../../../src/kernel/instant';
import { addMonths, parsePeriod, periodOf, type Period } from '../../../src/kernel/period';
import { RunCycle } from '../../../src/modules/cycle/cycle.api';
import { ImportFile, type ImportKind } from '../../../src/modules/imports/imports.api';
import { RenderReminders, SendReminders } from '../../../src/modules/notices/notices.api';
import { SetParameter } from '../../../src/modules/parameters/parameters.api';
import type { TestDatabase } from '../../support/database';
import { openWebApplication, type WebApplication } from '../../app/web-application';
import { officeDetails } from '../../cli/office-files';
import type { Happening, Paid, Story } from './story';

// A province whose district office gave its work to a grassroots office when districts ended.
const AUTHORITIES = `code,name,level,parentCode,validFrom,validTo,committeeEmail,successorCode
VN,Bảo hiểm xã hội Việt Nam,national,,1995-01-01,,,
HN,Bảo hiểm xã hội tỉnh Hải Ninh,province,VN,1995-01-01,,,
HN-AH,Bảo hiểm xã hội huyện An Hải,district,HN,1995-01-01,2025-06-30,,HN-01
HN-01,Bảo hiểm xã hội cơ sở An Hải,commune,HN,2025-07-01,,,
`;

// The province prints its papers under older law, too.
const OFFICE_DETAILS = `${officeDetails('HN', 'HN-01').join('\n').replace('HN,2025-07-01', 'HN,2016-01-01')}\n`;

/** The running system as a story sees it: only through files, commands and the API. */
export class StoryWorld {
  private importedUpTo: Period | undefined;
  private files = 0;

  private constructor(
    private readonly web: WebApplication,
    private readonly db: TestDatabase,
    private readonly story: Story,
  ) {}

  static async open(db: TestDatabase, story: Story): Promise<StoryWorld> {
    const web = await openWebApplication(db, `${story.story[0]!.on}T02:00:00Z`);
    const world = new StoryWorld(web, db, story);
    const { code, name, office, sector = 3, pays = 'monthly' } = story.employer;
    await world.import('authorities', AUTHORITIES);
    await world.import('office-details', OFFICE_DETAILS);
    await world.import(
      'employers',
      'employerCode,taxCode,name,address,authorityCode,sector,paymentMethod,status,statusSince,registeredOn,email,phone,legalRepresentative\n' +
        `${code},,${name},"Số 1 phố Mẫu, An Hải",${office},${sector},${pays},active,2016-01-01,2016-01-01,,,\n`,
    );
    return world;
  }

  async close(): Promise<void> {
    await this.web.close();
  }

  /** It is that day, nine in the morning; what has fallen due since is on the books. */
  async moveTo(day: string): Promise<void> {
    this.web.clock.moveTo(parseInstant(`${day}T02:00:00Z`));
    const month = periodOf(parseCivilDate(day));
    const rows = this.story.owes.flatMap(({ from, to, workers, amounts }) =>
      monthsBetween(parsePeriod(from), parsePeriod(to))
        .filter((period) => period <= month && (this.importedUpTo === undefined || period > this.importedUpTo))
        .flatMap((period) =>
          Object.entries(amounts).map(
            ([fund, amount]) => `${this.story.employer.code},${period},${fund},${workers},${amount * 4},${amount},`,
          ),
        ),
    );
    this.importedUpTo = month;
    if (rows.length === 0) return;
    await this.import(
      'assessments',
      `employerCode,period,fund,workers,wageBase,amount,recordedAt\n${rows.join('\n')}\n`,
    );
  }

  async cycle(day: string): Promise<void> {
    await this.web.app.get(RunCycle).run(parseCivilDate(day));
  }

  /** Issues and sends the month's letters, as `notices render` does. */
  async letters(day: string): Promise<void> {
    await this.web.app.get(SendReminders).run(parseCivilDate(day));
    await this.web.app.get(RenderReminders).run(parseCivilDate(day), join(this.web.folder, 'letters'));
  }

  async pay({ receipt, amount, fund = '', period = '' }: Paid, day: string): Promise<void> {
    const sum = typeof amount === 'number' ? amount : (await this.totals(day))[amount];
    const row = [receipt, this.story.employer.code, day, sum, fund, period, ''].join(',');
    await this.import('payments', `receiptNo,employerCode,receivedOn,amount,fund,period,recordedAt\n${row}\n`);
  }

  async remind({ number, servedOn = '' }: NonNullable<Happening['sent']>, day: string): Promise<void> {
    const row = [number, this.story.employer.code, day, servedOn].join(',');
    await this.import('reminders', `reminderNo,employerCode,sentOn,servedOn\n${row}\n`);
  }

  async enter({ name, from, value, reference }: NonNullable<Happening['parameter']>): Promise<void> {
    const entry = { name, from, value, reference, assumed: false, actor: 'Quản trị hệ thống' };
    await this.web.app.get(SetParameter).run(entry);
  }

  /** Takes a step (`steps/…`) or makes an entry over the API, on the version of the case as it is. */
  async take(route: string, by: string, body: object): Promise<request.Response> {
    const path = `/api/v1/cases/${await this.caseId()}`;
    const read = await this.web.get(path).expect(200);
    return this.post(`${path}/${route}`, { by, ifMatch: String(read.headers['etag']) }, body);
  }

  /** Puts a file into the case; gives the id of the event. */
  async attach(title: string, by: string): Promise<number> {
    const path = `/api/v1/cases/${await this.caseId()}/attachments`;
    const answer = await request(this.web.app.getHttpServer() as Parameters<typeof request>[0])
      .post(path)
      .set({ 'X-Actor': encodeURIComponent(by) })
      .field('title', title)
      .attach('file', Buffer.from('%PDF-1.4\n%%EOF\n'), { filename: 'tep.pdf', contentType: 'application/pdf' });
    expect({ title, status: answer.status }).toEqual({ title, status: 201 });
    return (answer.body as { eventId: number }).eventId;
  }

  /** Posts to any route of the API. */
  async post(path: string, { by, ifMatch }: { by: string; ifMatch?: string }, body: object): Promise<request.Response> {
    return request(this.web.app.getHttpServer() as Parameters<typeof request>[0])
      .post(path)
      .set({ 'X-Actor': encodeURIComponent(by), ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }) })
      .send(body);
  }

  /** What a path answers, as text. */
  async read(path: string): Promise<string> {
    return (await this.web.get(path).expect(200)).text;
  }

  /** The data of an event of the case. */
  async eventData(eventId: number): Promise<Readonly<Record<string, unknown>>> {
    const { body } = await this.web.get(`/api/v1/cases/${await this.caseId()}/timeline`).expect(200);
    const entries = (body as { entries: { key: string; data: Record<string, unknown> }[] }).entries;
    return entries.find(({ key }) => key === `event-${eventId}`)?.data ?? {};
  }

  async measures(day: string): Promise<Map<string, Answer>> {
    const { body } = await this.web
      .get(`/api/v1/employers/${this.story.employer.code}/measures?asOf=${day}`)
      .expect(200);
    return new Map((body as { measures: Answer[] }).measures.map((answer) => [answer.measure, answer]));
  }

  async totals(day: string): Promise<Record<string, number>> {
    const path = `/api/v1/employers/${this.story.employer.code}/statement?asOf=${day}`;
    const { body } = await this.web.get(path).expect(200);
    return (body as { totals: Record<string, number> }).totals;
  }

  async caseState(): Promise<CaseSeen> {
    const rows = await this.db.database.rawRows('SELECT MAX(id) FROM enforcement_case');
    if (rows[0]?.[0] === null) return { state: 'none', authorityCode: null, promises: [] };
    const { body } = await this.web.get(`/api/v1/cases/${await this.caseId()}`).expect(200);
    return body as CaseSeen;
  }

  private async caseId(): Promise<number> {
    const [row] = await this.db.database.rawRows('SELECT MAX(id) FROM enforcement_case');
    return Number(row?.[0]);
  }

  private async import(kind: ImportKind, content: string): Promise<void> {
    const path = join(this.web.folder, `${(this.files += 1)}-${kind}.csv`);
    writeFileSync(path, content);
    const result = await this.web.app.get(ImportFile).run({ kind, path, actor: 'Quản trị hệ thống' });
    expect(result).toMatchObject({ rejected: 0 });
  }
}

/** The case as the API gives it. */
export interface CaseSeen {
  readonly state: string;
  readonly authorityCode: string | null;
  readonly promises: readonly { readonly status: string }[];
}

/** What a measure answers, as the API gives it. */
export interface Answer {
  readonly measure: string;
  readonly state: string;
  readonly reasons: readonly { readonly code: string }[];
  readonly opensOn: string | null;
  readonly actBy: string | null;
}

function monthsBetween(from: Period, to: Period): Period[] {
  const months: Period[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
