import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AnchorAudit, SealRows, VerifyAudit } from '../../../src/modules/audit/audit.api';
import { chainHash, FIRST_HASH } from '../../../src/modules/audit/domain/audit-chain';
import { signHead } from '../../../src/modules/audit/domain/audit-head';
import { IMPORTED_TABLES, SEALED_TABLES } from '../../../src/modules/audit/persistence/sealed-tables';
import { ImportFile, type ImportKind } from '../../../src/modules/imports/imports.api';
import { SetParameter } from '../../../src/modules/parameters/parameters.api';
import type { SqlValue } from '../../../src/platform/database/sql';
import { openTestApplication, type TestApplication } from '../../support/application';
import { rewriteBehind } from '../../support/behind';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';

const FILES: readonly (readonly [ImportKind, string])[] = [
  [
    'authorities',
    'code,name,level,parentCode,validFrom,validTo,committeeEmail,successorCode\nP01,Tỉnh Mẫu,province,,2000-01-01,,,\n',
  ],
  [
    'employers',
    'employerCode,taxCode,name,address,authorityCode,sector,paymentMethod,status,statusSince,registeredOn,email,phone,legalRepresentative\n' +
      'E1,,Công ty Mẫu,Số 1,P01,02,monthly,active,2020-01-01,,,,\nE2,,Công ty Thử,Số 2,P01,02,monthly,active,2020-01-01,,,,\n',
  ],
  [
    'assessments',
    'employerCode,period,fund,workers,wageBase,amount,recordedAt\n' +
      'E1,2026-01,RET,3,30000000,6600000,\nE1,2026-02,RET,3,30000000,6600000,\nE2,2026-01,HI,2,20000000,900000,\n',
  ],
  [
    'payments',
    'receiptNo,employerCode,receivedOn,amount,fund,period,recordedAt\n' +
      'R1,E1,2026-02-20,6600000,,,\nR2,E2,2026-02-20,900000,,,\n',
  ],
  [
    'adjustments',
    'adjustmentNo,employerCode,period,fund,amount,reversesReceiptNo,reason,recordedAt\nA1,E1,2026-02,RET,-100000,,Tính lại,\n',
  ],
];

const LETTER = '{"view":{"amount":"6.500.000"}}';

describeOnEachEngine('tampering past the program', (open, engine) => {
  let db: TestDatabase;
  let application: TestApplication;

  beforeEach(async () => {
    db = await open();
    application = await openTestApplication(db);
    await enter('0.006700', '2025-01-01');
    for (const [kind, text] of FILES) {
      const path = join(application.folder, `${kind}.csv`);
      writeFileSync(path, text);
      await application.app.get(ImportFile).run({ kind, path, actor: 'test' });
    }
    await db.unitOfWork.run(async () => {
      const insert = (table: string, row: Readonly<Record<string, SqlValue>>) =>
        db.database.bulk().insert(table, Object.keys(row), [Object.values(row)]);
      await insert('enforcement_case', { id: 1, employer_id: 1, opened_on: '2026-11-01' });
      const event = { case_id: 1, occurred_on: '2026-11-01', recorded_at: 1, actor: 'test', data: '{}' };
      await insert('case_event', { ...event, sequence: 1, kind: 'opened' });
      await insert('case_event', { ...event, sequence: 2, kind: 'note-added' });
      const letter = { kind: 'reminder', employer_id: 1, case_id: 1, authority_id: 1, period: '2026-11' };
      await insert('notice', {
        ...letter,
        as_of: '2026-11-04',
        state: 'issued',
        year: 2026,
        number: 1,
        issued_on: '2026-11-04',
        snapshot: LETTER,
        snapshot_sha256: sha256(LETTER),
        dispatched_on: '2026-11-04',
      });
      const report = { kind: 'monthly', authority_id: 1, period: '2026-10', version: 1, as_of: '2026-10-31' };
      await insert('report', { ...report, known_at: 1, snapshot: '{}', snapshot_sha256: sha256('{}'), created_at: 1 });
    });
    await enter('0.006800', '2026-01-01');
    await application.app.get(AnchorAudit).run('test');
    await enter('0.006900', '2024-01-01');
  });
  afterEach(async () => {
    await application.close();
    await db.close();
  });

  const enter = (value: string, from: string) =>
    application.app
      .get(SetParameter)
      .run({ name: 'monthly-charge-rate.SI', from, value, reference: 'Thông báo', assumed: false, actor: 'test' });
  const codes = async (): Promise<string[]> => {
    const { findings } = await application.app.get(VerifyAudit).run();
    return findings.map(({ code }) => code).toSorted();
  };
  const change = (table: string, sql: string, values: readonly SqlValue[] = []) =>
    rewriteBehind(db, table, sql, values);
  const anchorsFolder = (): string => join(application.folder, 'anchors');

  interface Entry {
    id: number;
    previousHash: string;
    hash: string;
    record: Parameters<typeof chainHash>[0];
  }
  const entries = async (): Promise<Entry[]> => {
    const rows = await db.database.rawRows(
      'SELECT id, previous_hash, hash, at, actor, action, subject, before, after FROM audit_entry ORDER BY id',
    );
    return rows.map(([id, previousHash, hash, at, actor, action, subject, before, after]) => ({
      id: id as number,
      previousHash: previousHash as string,
      hash: hash as string,
      record: {
        at: new Date(Number(at)).toISOString() as Entry['record']['at'],
        actor: actor as string,
        action: action as string,
        subject: subject as string,
        before: JSON.parse((before as string | null) ?? 'null') as unknown,
        after: JSON.parse((after as string | null) ?? 'null') as unknown,
      },
    }));
  };
  /** Computes the chain anew, as anybody can who knows how. */
  const recompute = async (): Promise<{ entries: number; hash: string }> => {
    let previous = FIRST_HASH;
    const all = await entries();
    for (const { id, record } of all) {
      const hash = chainHash({ ...record, at: record.at.replace('.000Z', 'Z') as Entry['record']['at'] }, previous);
      await change('audit_entry', 'UPDATE audit_entry SET previous_hash = $1, hash = $2 WHERE id = $3', [
        previous,
        hash,
        id,
      ]);
      previous = hash;
    }
    return { entries: all.length, hash: previous };
  };
  const insertEntry = async (id: number | null, previousHash: string): Promise<void> => {
    const record = { at: '2026-11-05T02:00:00Z' as Entry['record']['at'], actor: 'x', action: 'y', subject: 'z' };
    const hash = chainHash({ ...record, before: null, after: null }, previousHash);
    const row = [Date.parse(record.at), 'x', 'y', 'z', null, null, previousHash, hash];
    const columns = 'at, actor, action, subject, before, after, previous_hash, hash';
    await (id === null
      ? change('audit_entry', `INSERT INTO audit_entry (${columns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, row)
      : change('audit_entry', `INSERT INTO audit_entry (id, ${columns}) VALUES ($9, $1, $2, $3, $4, $5, $6, $7, $8)`, [
          ...row,
          id,
        ]));
  };

  it('finds nothing where nothing was done', async () => {
    const result = await application.app.get(VerifyAudit).run();
    expect(result).toMatchObject({ findings: [], entries: 4, anchors: 1, importsChecked: 5, importsNotCovered: 0 });
    expect(result.sealedRows).toBeGreaterThanOrEqual(10);
    const key = join(application.folder, 'audit.key');
    expect(statSync(key).mode & 0o777).toBe(0o600);
    expect(await application.app.get(SealRows).run('test')).toBe(1);
    expect(await application.app.get(SealRows).run('test')).toBe(0);
  });

  const TAMPERINGS: readonly (readonly [string, () => Promise<unknown>, readonly string[]])[] = [
    [
      'an entry that was changed',
      () => change('audit_entry', "UPDATE audit_entry SET actor = 'x' WHERE id = 2"),
      ['audit.chain-broken'],
    ],
    [
      'an entry that was taken out',
      () => change('audit_entry', 'DELETE FROM audit_entry WHERE id = 2'),
      ['audit.anchor-differs', 'audit.chain-broken', 'audit.tail-missing'],
    ],
    [
      'a tail that was cut',
      () => change('audit_entry', 'DELETE FROM audit_entry WHERE id = 4'),
      ['audit.tail-missing'],
    ],
    [
      'a tail that was cut beyond the anchor',
      () => change('audit_entry', 'DELETE FROM audit_entry WHERE id > 1'),
      ['audit.anchor-not-reached', 'audit.tail-missing'],
    ],
    [
      'a trail that was emptied',
      () => change('audit_entry', 'DELETE FROM audit_entry'),
      ['audit.anchor-not-reached', 'audit.tail-missing'],
    ],
    [
      'a trail that was emptied together with its head',
      async () => {
        await change('audit_entry', 'DELETE FROM audit_entry');
        await change('audit_head', 'DELETE FROM audit_head');
      },
      ['audit.anchor-not-reached'],
    ],
    [
      'a trail that was emptied and went on',
      async () => {
        await change('audit_entry', 'DELETE FROM audit_entry');
        await change('audit_head', 'DELETE FROM audit_head');
        for (let year = 2016; year < 2022; year += 1) await enter('0.0065', `${year}-01-01`);
      },
      ['audit.anchor-other-trail'],
    ],
    ['a head that was taken away', () => change('audit_head', 'DELETE FROM audit_head'), ['audit.head-missing']],
    [
      'an entry before the first',
      () => insertEntry(-1, FIRST_HASH),
      ['audit.added-behind', 'audit.anchor-differs', 'audit.chain-broken'],
    ],
    [
      'an entry that fits behind the last',
      async () => insertEntry(99, (await entries()).at(-1)?.hash ?? ''),
      ['audit.added-behind'],
    ],
    [
      'a chain that was computed anew',
      async () => {
        await change('audit_entry', "UPDATE audit_entry SET actor = 'x' WHERE id = 2");
        await recompute();
      },
      ['audit.anchor-differs', 'audit.chain-recomputed'],
    ],
    [
      'a chain that was computed anew, with a head that somebody else signed',
      async () => {
        await change('audit_entry', "UPDATE audit_entry SET actor = 'x' WHERE id = 2");
        const { hash, entries: count } = await recompute();
        const [row] = await db.database.rawRows('SELECT trail, signed_with FROM audit_head');
        const { signature } = signHead({ trail: row?.[0] as string, entries: count, hash }, 'another key altogether');
        await change('audit_head', 'UPDATE audit_head SET hash = $1, signature = $2', [hash, signature]);
      },
      ['audit.anchor-differs', 'audit.head-forged'],
    ],
    [
      'a head and a trail of earlier',
      async () => {
        const { anchor } = anchorOnDisk();
        const { hash } = (await entries())[0] as Entry;
        await change('audit_entry', 'DELETE FROM audit_entry WHERE id > 1');
        const early = signHead({ trail: anchor.trail, entries: 1, hash }, keyOnDisk());
        await change('audit_head', 'UPDATE audit_head SET entries = 1, hash = $1, signature = $2', [
          early.hash,
          early.signature,
        ]);
      },
      ['audit.anchor-not-reached'],
    ],
    [
      'an anchor that was changed',
      async () => {
        const { path, anchor } = anchorOnDisk();
        writeFileSync(path, JSON.stringify({ ...anchor, entries: 1 }));
      },
      ['audit.anchor-forged'],
    ],
    ['an anchor that was damaged', async () => writeFileSync(anchorOnDisk().path, '{'), ['audit.anchor-unreadable']],
    [
      'an amount due',
      () => change('assessment', "UPDATE assessment SET amount = 1 WHERE period = '2026-02'"),
      ['audit.facts-changed'],
    ],
    [
      'a number of workers',
      () => change('assessment', 'UPDATE assessment SET workers = 9 WHERE employer_id = 2'),
      ['audit.facts-changed'],
    ],
    [
      'a day of payment',
      () => change('payment', "UPDATE payment SET received_on = '2026-01-20' WHERE receipt_no = 'R1'"),
      ['audit.facts-changed'],
    ],
    [
      'a payment that was taken out',
      () => change('payment', "DELETE FROM payment WHERE receipt_no = 'R2'"),
      ['audit.facts-changed'],
    ],
    ['all payments', () => change('payment', 'DELETE FROM payment'), ['audit.facts-changed']],
    [
      'a payment that was put in under an import that there was',
      () => change('payment', payment(4)),
      ['audit.facts-changed'],
    ],
    ['a payment that was put in under none', () => change('payment', payment(77)), ['audit.rows-unrecorded']],
    [
      'a payment together with the hash of its import',
      async () => {
        await change('payment', "DELETE FROM payment WHERE receipt_no = 'R2'");
        await change('import_run', "UPDATE import_run SET facts_sha256 = NULL WHERE kind = 'payments'");
      },
      ['audit.rows-changed'],
    ],
    ['an adjustment', () => change('adjustment', 'UPDATE adjustment SET amount = -900000'), ['audit.rows-changed']],
    [
      'a parameter',
      () => change('parameter_entry', "UPDATE parameter_entry SET value = '0.0001' WHERE id = 1"),
      ['audit.rows-changed'],
    ],
    [
      'an event of a case',
      () => change('case_event', "UPDATE case_event SET occurred_on = '2026-10-01' WHERE sequence = 2"),
      ['audit.rows-changed'],
    ],
    [
      'the last event of a case',
      () => change('case_event', 'DELETE FROM case_event WHERE sequence = 2'),
      ['audit.rows-changed'],
    ],
    ['what a letter says', () => change('notice', "UPDATE notice SET snapshot = '{}'"), ['audit.snapshot-changed']],
    [
      'what a letter says, with its hash',
      () => change('notice', `UPDATE notice SET snapshot = '{}', snapshot_sha256 = '${sha256('{}')}'`),
      ['audit.rows-changed'],
    ],
    ['the number of a letter', () => change('notice', 'UPDATE notice SET number = 7'), ['audit.rows-changed']],
    ['a report that was taken out', () => change('report', 'DELETE FROM report'), ['audit.rows-changed']],
  ];

  // What is found does not depend on the engine; how it is read does.
  const tried = engine === 'sqlite' ? TAMPERINGS : TAMPERINGS.filter((_, index) => index % 6 === 4);
  it.each(tried)('finds %s', async (_name, tamper, expected) => {
    await tamper();
    const found = await codes();
    expect(found).toEqual(expect.arrayContaining([...expected]));
    const { findings } = await application.app.get(VerifyAudit).run();
    for (const finding of findings) {
      for (const language of ['vi', 'en'] as const) expect(finding.sentence(language)).not.toMatch(/[{}]/);
    }
  });

  it('finds a guard that was taken away', async () => {
    const does = (sql: string) => db.unitOfWork.run(() => db.database.execute(sql));
    const onPostgres = db.engine === 'postgres';
    await does(onPostgres ? 'ALTER TABLE payment DISABLE TRIGGER USER' : 'DROP TRIGGER guard_removal_payment');
    expect(await codes()).toEqual(['audit.guard-missing']);
    // The database of this test is another one's afterwards.
    if (onPostgres) await does('ALTER TABLE payment ENABLE TRIGGER USER');
  });

  it('finds a trail that was emptied where nobody had anchored it', async () => {
    rmSync(anchorsFolder(), { recursive: true });
    await change('audit_entry', 'DELETE FROM audit_entry');
    await change('audit_head', 'DELETE FROM audit_head');
    expect(await codes()).toEqual(['audit.emptied']);
  });

  it('does not let the program close a gap behind a cut tail', async () => {
    await change('audit_entry', 'DELETE FROM audit_entry WHERE id = 4');
    await enter('0.0066', '2023-01-01');
    expect(await codes()).toEqual(expect.arrayContaining(['audit.chain-broken', 'audit.tail-missing']));
  });

  it('says so where the key is another one', async () => {
    rmSync(join(application.folder, 'audit.key'));
    const other = await openTestApplication(db);
    const { findings } = await other.app.get(VerifyAudit).run();
    expect(findings.map(({ code }) => code)).toEqual(['audit.head-other-key']);
    await other.close();
  });

  it('seals every table that only grows', async () => {
    const guarded = await guardedTables(db);
    const covered = [...SEALED_TABLES, ...IMPORTED_TABLES].map(({ table }) => table);
    // The trail seals itself; documents lie under their hash, and which files a report or list has follows from them.
    const otherwise = ['audit_entry', 'audit_head', 'stored_document', 'report_file', 'publication_file'];
    expect([...covered, ...otherwise].toSorted()).toEqual(guarded);
  });

  function anchorOnDisk() {
    const [name = ''] = readdirSync(anchorsFolder());
    const path = join(anchorsFolder(), name);
    return { path, anchor: JSON.parse(readFileSync(path, 'utf8')) as { trail: string } };
  }

  function keyOnDisk(): string {
    return readFileSync(join(application.folder, 'audit.key'), 'utf8').trim();
  }
});

async function guardedTables(db: TestDatabase): Promise<string[]> {
  const sql =
    db.engine === 'postgres'
      ? `SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname LIKE 'guard_removal_%'`
      : `SELECT tbl_name AS name FROM sqlite_master WHERE type = 'trigger' AND name LIKE 'guard_removal_%'`;
  return (await db.database.query<{ name: string }>(sql)).map(({ name }) => name).toSorted();
}

function payment(importId: number): string {
  return `INSERT INTO payment (receipt_no, employer_id, received_on, amount, recorded_at, import_id, line)
    VALUES ('R9', 1, '2026-03-01', 5000000, 1, ${importId}, 9)`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
