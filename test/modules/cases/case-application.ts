import request from 'supertest';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { RunCycle, type CycleResult } from '../../../src/modules/cycle/cycle.api';
import type { EmployerBuilder } from '../../support/employer-builder';
import type { TestDatabase } from '../../support/database';
import { storeFacts, storeOfficeDetails } from '../../support/store-facts';
import { openWebApplication, type WebApplication } from '../../app/web-application';

/** The application with some employers in it, and what tests of cases do again and again. */
export interface CaseApplication extends WebApplication {
  post(path: string, headers?: Record<string, string>): request.Test;
  cycle(day: string): Promise<CycleResult>;
  /** Id of an employer's newest case. */
  caseOf(employerId: number): Promise<number>;
  receive(receiptNo: string, employerId: number, on: string, amount: number): Promise<void>;
  /** What is owed for a month to the retirement fund, learned of now. */
  assess(employerId: number, period: string, amount: number): Promise<void>;
  reverse(adjustmentNo: string, employerId: number, receiptNo: string): Promise<void>;
}

/** Opens the application on 2026-11-05 with employers 1, 2, … of an office `P01`; a second office `P02` has none. */
export async function openCaseApplication(
  db: TestDatabase,
  employers: readonly EmployerBuilder[],
): Promise<CaseApplication> {
  const web = await openWebApplication(db);
  await storeFacts(db, employers);
  const touch = (ids: readonly number[]): Promise<void> =>
    db.database.bulk().insert(
      'employer_touched',
      ['employer_id'],
      ids.map((id) => [id]),
    );
  await db.unitOfWork.run(async () => {
    await db.database
      .bulk()
      .insert(
        'authority',
        ['id', 'code', 'name', 'level', 'valid_from'],
        [[2, 'P02', 'Bảo hiểm xã hội tỉnh Khác', 'province', '2000-01-01']],
      );
    await storeOfficeDetails(db, 2);
    await touch(employers.map((_, index) => index + 1));
  });
  const insert = (table: string, columns: string[], employerId: number, row: (string | number)[]): Promise<void> =>
    db.unitOfWork.run(async () => {
      await db.database.bulk().insert(table, columns, [row]);
      await touch([employerId]);
    });
  const origin = ['recorded_at', 'import_id', 'line'];
  const recorded = (): number[] => [Date.parse(web.clock.now()), 1, 1];
  return {
    ...web,
    post: (path, headers = {}) =>
      request(web.app.getHttpServer() as Parameters<typeof request>[0])
        .post(path)
        .set({ 'X-Actor': 'can-bo-a', ...headers }),
    cycle: (day) => web.app.get(RunCycle).run(parseCivilDate(day)),
    caseOf: async (employerId) => {
      const [row] = await db.database.rawRows('SELECT MAX(id) FROM enforcement_case WHERE employer_id = $1', [
        employerId,
      ]);
      return Number(row?.[0]);
    },
    receive: (receiptNo, employerId, on, amount) =>
      insert('payment', ['receipt_no', 'employer_id', 'received_on', 'amount', ...origin], employerId, [
        receiptNo,
        employerId,
        on,
        amount,
        ...recorded(),
      ]),
    assess: (employerId, period, amount) =>
      insert('assessment', ['employer_id', 'period', 'fund', 'workers', 'wage_base', 'amount', ...origin], employerId, [
        employerId,
        period,
        'RET',
        5,
        amount * 4,
        amount,
        ...recorded(),
      ]),
    reverse: (adjustmentNo, employerId, receiptNo) =>
      insert('adjustment', ['adjustment_no', 'employer_id', 'reverses_receipt_no', 'reason', ...origin], employerId, [
        adjustmentNo,
        employerId,
        receiptNo,
        'ghi nhầm đơn vị',
        ...recorded(),
      ]),
  };
}
