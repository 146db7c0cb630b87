import { MoreThan } from 'typeorm';
import type { CivilDate } from '../../../src/kernel/civil-date';
import type { Instant } from '../../../src/kernel/instant';
import type { Period } from '../../../src/kernel/period';
import { Payment } from '../../../src/modules/contributions/persistence/payment.entity';
import { Notice } from '../../../src/modules/notices/persistence/notice.entity';
import { ParameterEntry } from '../../../src/modules/parameters/persistence/parameter-entry.entity';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';

const LARGEST = 9_007_199_254_740_991n;

function payment(receiptNo: string, amount: bigint): Partial<Payment> {
  return {
    receiptNo,
    employerId: 1,
    receivedOn: '2026-03-31' as CivilDate,
    amount,
    fund: null,
    period: null,
    recordedAt: '2026-03-31T17:30:00.123Z' as Instant,
    importId: 1,
    line: 2,
  };
}

describeOnEachEngine('columns', (open) => {
  let db: TestDatabase;

  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  const save = <T extends object>(entity: new () => T, ...rows: Partial<T>[]) =>
    db.unitOfWork.run((manager) => manager.save(rows.map((row) => manager.create(entity, row as never))));

  it('keep money, days and moments exact', async () => {
    const [saved] = await save(Payment, payment('PT1', LARGEST));
    const read = await db.database.reader().findOneByOrFail(Payment, { receiptNo: 'PT1' });
    expect(read).toEqual({ id: saved?.id, ...payment('PT1', LARGEST) });
  });

  it('compare money in queries', async () => {
    await save(Payment, payment('PT1', 999n), payment('PT2', 1000n), payment('PT3', LARGEST));
    const found = await db.database
      .reader()
      .find(Payment, { where: { amount: MoreThan(999n) }, order: { amount: 'ASC' } });
    expect(found.map((row) => row.amount)).toEqual([1000n, LARGEST]);
  });

  it('refuse money that cannot be kept exact', async () => {
    await expect(save(Payment, payment('PT1', LARGEST + 1n))).rejects.toThrow(/beyond what can be stored/);
  });

  it('repeat the rules of the domain', async () => {
    await expect(save(Payment, payment('PT1', 0n))).rejects.toThrow(/constraint/i);
  });

  it('hand JSON back as it was given', async () => {
    const snapshot = { b: [1, 'Đôn đốc', null], a: { quality: 'late', amount: 12_500_000 } };
    await save(Notice, {
      kind: 'reminder',
      employerId: 1,
      authorityId: 1,
      period: '2026-03' as Period,
      asOf: '2026-03-31' as CivilDate,
      state: 'queued',
      serviceAttempts: 0,
      snapshot,
    });
    const read = await db.database.reader().findOneByOrFail(Notice, { kind: 'reminder' });
    expect(read.snapshot).toEqual(snapshot);
    expect(JSON.stringify(read.snapshot)).toBe(JSON.stringify(snapshot));
    expect(read.voidReason).toBeNull();
  });

  it('tell true from false', async () => {
    const entry = { validFrom: '2026-01-01' as CivilDate, value: '1', reference: 'r', recordedBy: 'a' };
    const recordedAt = '2026-01-01T00:00:00.000Z' as Instant;
    await save(
      ParameterEntry,
      { ...entry, recordedAt, name: 'sure', assumed: false },
      { ...entry, recordedAt, name: 'unsure', assumed: true },
    );
    const assumed = await db.database.reader().findBy(ParameterEntry, { assumed: true });
    expect(assumed.map((row) => [row.name, row.assumed])).toEqual([['unsure', true]]);
  });

  it('order texts alike on every machine: byte by byte', async () => {
    await save(Payment, ...['Đ', 'a', 'Z', 'á', 'B-1', 'B'].map((receiptNo) => payment(receiptNo, 1n)));
    const rows = await db.database.reader().find(Payment, { order: { receiptNo: 'ASC' } });
    expect(rows.map((row) => row.receiptNo)).toEqual(['B', 'B-1', 'Z', 'a', 'á', 'Đ']);
  });
});
