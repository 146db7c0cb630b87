import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportFile, type ImportResult } from '../../../src/modules/imports/imports.api';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';

const HEADER = 'receiptNo,employerCode,receivedOn,amount,transferText';

describeOnEachEngine('payments that answer a letter', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let texts: string[];

  beforeAll(async () => {
    db = await open();
    app = await openCaseApplication(db, [
      anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n }),
      anEmployer().owing('2026-08', { UI: 300_000n }),
      anEmployer().owing('2026-08', { RET: 400_000n }),
    ]);
    await app.cycle('2026-11-05');
    await app.post('/api/v1/reminder-run/issue').send({}).expect(200);
    // The letter to the third is never sent: nothing can answer it yet.
    const { body } = await app.get('/api/v1/reminder-run?authority=P01').expect(200);
    const ids = (body.letters as { id: number; employerCode: string }[]).filter(
      ({ employerCode }) => employerCode !== 'E3',
    );
    await app
      .post('/api/v1/reminder-run/dispatch')
      .send({ noticeIds: ids.map(({ id }) => id) })
      .expect(200);
    const rows = await db.database.rawRows('SELECT snapshot FROM notice ORDER BY employer_id');
    texts = rows.map(
      ([snapshot]) =>
        (JSON.parse(String(snapshot)) as { view: { summary: { transferText: string } } }).view.summary.transferText,
    );
  });
  afterAll(async () => {
    await app.close();
    await db.close();
  });

  const load = async (rows: readonly string[]): Promise<ImportResult> => {
    const path = join(app.folder, 'payments.csv');
    writeFileSync(path, `${[HEADER, ...rows].join('\n')}\n`);
    return app.app.get(ImportFile).run({ kind: 'payments', path, actor: 'test' });
  };
  const stored = () => db.database.rawRows('SELECT receipt_no, employer_id, fund FROM payment ORDER BY receipt_no');

  it('find employer and fund by the text, whatever the bank wrote around it', async () => {
    const file = [
      `S1,,2026-11-05,1000,MBVCB.99.${texts[0]!}.CT tu 0123`,
      `S2,,2026-11-05,1000,${texts[1]!.toLowerCase()}`,
      `S3,E1,2026-11-05,1000,dong BHXH thang 8`,
    ];
    expect(await load(file)).toMatchObject({
      accepted: 3,
      rejected: 0,
      warnings: ['2 chứng từ được nhận ra theo nội dung chuyển khoản của văn bản đôn đốc.'],
    });
    // The letter to the first names two funds, that to the second one.
    expect(await stored()).toEqual([
      ['S1', 1, null],
      ['S2', 2, 'UI'],
      ['S3', 1, null],
    ]);
    expect(await load(file)).toMatchObject({ accepted: 0, unchanged: 3, rejected: 0 });
  });

  it('are rejected where the text was changed, is foreign, of a letter not sent, or of another employer', async () => {
    const [code = ''] = texts[0]!.split(' ');
    const changed = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
    const result = await load([
      `S4,,2026-11-05,1000,${changed} E1`,
      'S5,,2026-11-05,1000,chuyen tien',
      `S6,,2026-11-05,1000,${texts[2]!}`,
      `S7,E2,2026-11-05,1000,${texts[0]!}`,
      'S8,,2026-11-05,1000,',
    ]);
    expect(result).toMatchObject({ accepted: 0, rejected: 5 });
    expect(await stored()).toHaveLength(3);
  });
});
