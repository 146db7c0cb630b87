import { parseInstant } from '../../../src/kernel/instant';
import type { ReminderLetterView } from '../../../src/modules/notices/domain/reminder-letter-view';
import { describeOnEachEngine } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication } from '../cases/case-application';
import { footingErrors, joinErrors, printedTable } from './table-footing';

const RUN = '/api/v1/reminder-run';

describeOnEachEngine('tables C12-TS that employers are given', (open) => {
  it('open as the last one closed, of whatever letter it was; one that never went out is not counted', async () => {
    const db = await open();
    const owing = () => anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n });
    const app = await openCaseApplication(db, [owing(), owing(), owing()]);
    const at = (day: string): void => app.clock.moveTo(parseInstant(`${day}T02:00:00Z`));
    const month = async (day: string, send = true): Promise<void> => {
      at(day);
      await app.cycle(day);
      await app.post(`${RUN}/issue`).send({}).expect(200);
      if (send) await app.post(`${RUN}/dispatch`).send({}).expect(200);
    };
    const views = async (table: string, employerId: number): Promise<ReminderLetterView['form'][]> => {
      const rows = await db.database.rawRows(
        `SELECT snapshot FROM ${table} WHERE employer_id = ${employerId} AND snapshot IS NOT NULL ORDER BY id`,
      );
      return rows.map(([json]) => (JSON.parse(String(json)) as { view: ReminderLetterView }).view.form);
    };
    const receipts = ({ rows }: ReminderLetterView['form']): string[] =>
      rows.map(({ label }) => label).filter((label) => label.startsWith('+ UNC'));

    await month('2026-11-05');
    // The first pays everything and is late again; the second gets a letter of its case in between; the third pays in part.
    at('2026-11-16');
    await app.receive('R1', 1, '2026-11-16', 9_000_000);
    await app.receive('R3', 3, '2026-11-16', 100_000);
    const evidence = { sign: 'complaint', document: 'Đơn phản ánh của người lao động' };
    const second = await app.caseOf(2);
    await app.post(`/api/v1/cases/${second}/steps/record-evidence`).send(evidence).expect(201);
    const { body } = await app.get(`/api/v1/cases/${second}`).expect(200);
    const version = { 'If-Match': `"${body.version}"` };
    await app.post(`/api/v1/cases/${second}/steps/send-ad-hoc-reminder`, version).send({}).expect(201);
    await app.receive('R2', 2, '2026-11-20', 50_000);
    await month('2026-12-04', false);
    await app.reverse('X1', 1, 'R1');
    await app.receive('R4', 3, '2026-12-20', 70_000);
    await month('2027-01-05');

    const [november, january] = await views('notice', 1);
    expect(joinErrors(printedTable(november!), printedTable(january!))).toEqual([]);
    // Received and cancelled again between the two: it never counted on either.
    expect(receipts(january!)).toEqual([]);
    expect(january!.notes[0]).toContain('ngày 05 tháng 11 năm 2026');

    const [adHoc] = await views('case_document', 2);
    const [, december] = await views('notice', 2);
    expect(joinErrors(printedTable(adHoc!), printedTable(december!))).toEqual([]);
    expect(receipts(december!)).toEqual(['+ UNC số R2, ngày 20/11/2026']);

    // The letter of December was issued and never sent: the third has only seen November's.
    const third = await views('notice', 3);
    expect(third).toHaveLength(3);
    expect(joinErrors(printedTable(third[0]!), printedTable(third[2]!))).toEqual([]);
    expect(receipts(third[2]!)).toEqual(['+ UNC số R3, ngày 16/11/2026', '+ UNC số R4, ngày 20/12/2026']);
    for (const form of [november, january, adHoc, december, ...third])
      expect(footingErrors(printedTable(form!))).toEqual([]);
    await app.close();
    await db.close();
  });
});
