import type request from 'supertest';
import { parseInstant } from '../../../src/kernel/instant';
import type { TestDatabase } from '../../support/database';
import { anEmployer, type EmployerBuilder } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';

/** A case of an employer who was urged in vain, and what tests of checks do to it again and again. */
export interface CheckFile {
  readonly app: CaseApplication;
  readonly id: number;
  /** Moves the clock to the morning of a later day. */
  on(day: string): void;
  /** Takes a step on the version that the case has now. */
  step(name: string, body: object): Promise<request.Response>;
  /** Takes a step that must pass; gives the id of its event. */
  pass(name: string, body: object): Promise<number>;
  /** Codes of the reasons for which a step is refused. */
  refused(name: string, body: object): Promise<string[]>;
  events(): Promise<{ readonly kind: string; readonly data: Record<string, unknown> }[]>;
  statement(day: string): Promise<{ items: Record<string, unknown>[]; totals: Record<string, number> }>;
}

/** An employer of 20 who has paid nothing for August 2026 and was urged. */
export function anUrgedEmployer(): EmployerBuilder {
  return anEmployer()
    .owing('2026-07', { RET: 44_000_000n, HI: 9_000_000n })
    .paying('R1', '2026-07-20', 53_000_000n)
    .owing('2026-08', { RET: 44_000_000n, HI: 9_000_000n })
    .remindedOn('2026-10-05');
}

export const TEAM = [
  { name: 'Nguyễn Thị Ví Dụ', role: 'head' },
  { name: 'Trần Văn Mẫu', role: 'member' },
];

/** Opens the case on 2026-11-05 with a complaint in it, so that an unscheduled check may be decided. */
export async function openCheckFile(db: TestDatabase, employer = anUrgedEmployer()): Promise<CheckFile> {
  const app = await openCaseApplication(db, [employer]);
  await app.cycle('2026-11-05');
  const id = await app.caseOf(1);
  const step = async (name: string, body: object): Promise<request.Response> => {
    const { headers } = await app.get(`/api/v1/cases/${id}`);
    return app.post(`/api/v1/cases/${id}/steps/${name}`, { 'If-Match': String(headers.etag) }).send(body);
  };
  const file: CheckFile = {
    app,
    id,
    step,
    on: (day) => (app.clock as { moveTo?: (to: unknown) => void }).moveTo?.(parseInstant(`${day}T02:00:00Z`)),
    pass: async (name, body) => {
      const { status, body: answer } = await step(name, body);
      if (status !== 201) throw new Error(`${name}: ${status} ${JSON.stringify(answer)}`);
      return (answer as { eventId: number }).eventId;
    },
    refused: async (name, body) => {
      const { status, body: answer } = await step(name, body);
      if (status !== 409) throw new Error(`${name}: ${status} ${JSON.stringify(answer)}`);
      return (answer as { reasons: { code: string }[] }).reasons.map(({ code }) => code).toSorted();
    },
    events: async () => {
      const { body } = await app.get(`/api/v1/cases/${id}/timeline`).expect(200);
      return (body as { entries: { kind: string; data: Record<string, unknown> }[] }).entries;
    },
    statement: async (day) => {
      const { body } = await app.get(`/api/v1/employers/E1/statement?asOf=${day}`).expect(200);
      return body as { items: Record<string, unknown>[]; totals: Record<string, number> };
    },
  };
  await file.pass('record-evidence', { sign: 'complaint', document: 'Đơn tố cáo ngày 01/11/2026' });
  return file;
}

/** Decides and announces an unscheduled check; gives the id of its decision. */
export async function announcedCheck(file: CheckFile, more: object = {}): Promise<number> {
  const checkId = await file.pass('decide-check', {
    form: 'unscheduled-check',
    team: TEAM,
    decidedBy: 'Hoàng Văn Mẫu',
    scopeFrom: '2026-01',
    scopeTo: '2026-10',
    ...more,
  });
  await file.pass('announce-check', { checkId, place: 'trụ sở đơn vị', forEmployer: 'ông Phạm Giả, Giám đốc' });
  return checkId;
}
