import type { EmployerFacts } from '../../src/modules/contributions/domain/facts';
import type { TestDatabase } from './database';

/** Stores employers with ids 1, 2, … and their facts, past all checks of the imports, all recorded when the facts say so. */
export async function storeFacts(db: TestDatabase, employers: readonly EmployerFacts[]): Promise<void> {
  await db.unitOfWork.run(async () => {
    const bulk = db.database.bulk();
    await bulk.insert(
      'authority',
      ['id', 'code', 'name', 'level', 'valid_from'],
      [[1, 'P01', 'Tỉnh Mẫu', 'province', '2000-01-01']],
    );
    await storeOfficeDetails(db, 1);
    // The file from which they all come: its id is 1.
    await bulk.insert(
      'import_run',
      ['kind', 'file_name', 'started_at', 'rows', 'accepted', 'unchanged', 'rejected', 'actor'],
      [['assessments', 'facts.csv', 0, 0, 0, 0, 0, 'test']],
    );
    await bulk.insert(
      'employer',
      ['id', 'code', 'name', 'address', 'authority_id', 'sector', 'payment_method', 'search_text'],
      employers.map((facts, i) => [
        i + 1,
        `E${i + 1}`,
        `Đơn vị ${i + 1}`,
        'Số 1',
        1,
        '01',
        facts.paymentMethod,
        `e${i + 1}`,
      ]),
    );
    for (const [i, facts] of employers.entries()) {
      const at = (instant: string): number => Date.parse(instant);
      await bulk.insert(
        'assessment',
        ['employer_id', 'period', 'fund', 'workers', 'wage_base', 'amount', 'recorded_at', 'import_id', 'line'],
        facts.assessments.map((f) => [i + 1, f.period, f.fund, f.workers ?? 0, 0, f.amount, at(f.recordedAt), 1, 1]),
      );
      await bulk.insert(
        'payment',
        ['receipt_no', 'employer_id', 'received_on', 'amount', 'fund', 'period', 'recorded_at', 'import_id', 'line'],
        facts.payments.map((f) => [
          `${i + 1}-${f.receiptNo}`,
          i + 1,
          f.receivedOn,
          f.amount,
          f.fund ?? null,
          f.period ?? null,
          at(f.recordedAt),
          1,
          1,
        ]),
      );
      await bulk.insert(
        'adjustment',
        [
          'adjustment_no',
          'employer_id',
          'period',
          'fund',
          'amount',
          'reverses_receipt_no',
          'reason',
          'recorded_at',
          'import_id',
          'line',
          'late_from',
          'evaded_from',
          'cause',
          'cause_on',
        ],
        facts.adjustments.map((f) =>
          f.reversesReceiptNo === undefined
            ? [
                `${i + 1}-${f.adjustmentNo}`,
                i + 1,
                f.period,
                f.fund,
                f.amount,
                null,
                'đúng lại',
                at(f.recordedAt),
                1,
                1,
                f.finding?.lateFrom ?? null,
                f.finding?.evadedFrom ?? null,
                f.caused?.cause ?? null,
                f.caused?.on ?? null,
              ]
            : [
                `${i + 1}-${f.adjustmentNo}`,
                i + 1,
                null,
                null,
                null,
                `${i + 1}-${f.reversesReceiptNo}`,
                'đúng lại',
                at(f.recordedAt),
                1,
                1,
                null,
                null,
                null,
                null,
              ],
        ),
      );
      await bulk.insert(
        'refund',
        ['refund_no', 'employer_id', 'paid_on', 'amount', 'reason', 'recorded_at', 'import_id', 'line'],
        facts.refunds.map((f) => [`${i + 1}-${f.refundNo}`, i + 1, f.paidOn, f.amount, 'thừa', at(f.recordedAt), 1, 1]),
      );
      await bulk.insert(
        'employer_status',
        ['employer_id', 'status', 'since', 'recorded_at'],
        facts.statuses.map((f) => [i + 1, f.status, f.since, at(f.recordedAt)]),
      );
      await bulk.insert(
        'employer_payment_method',
        ['employer_id', 'method', 'since', 'recorded_at'],
        facts.methods.map((f) => [i + 1, f.method, f.since ?? '', at(f.recordedAt)]),
      );
      await bulk.insert(
        'reminder',
        ['reminder_no', 'employer_id', 'sent_on', 'recorded_at', 'lists'],
        facts.reminders.map((f) => [
          `${i + 1}-${f.reminderNo}`,
          i + 1,
          f.sentOn,
          at(f.recordedAt),
          f.lists instanceof Set ? JSON.stringify([...f.lists]) : null,
        ]),
      );
      await bulk.insert(
        'excuse',
        ['employer_id', 'from_period', 'to_period', 'document', 'decided_on', 'recorded_at'],
        facts.excuses.map((f) => [i + 1, f.from, f.to, 'Quyết định', f.decidedOn, at(f.recordedAt)]),
      );
    }
    // Excuses are numbered in the order in which they were stored.
    const excuses = employers.flatMap((facts) => facts.excuses);
    await bulk.insert(
      'excuse_withdrawal',
      ['excuse_id', 'reason', 'document', 'withdrawn_on', 'recorded_at'],
      excuses.flatMap(({ withdrawn }, i) =>
        withdrawn ? [[i + 1, 'Lý do', 'Văn bản hủy', withdrawn.on, Date.parse(withdrawn.recordedAt)]] : [],
      ),
    );
  });
}

/** What an office prints on its papers, since long ago; all of it invented. In the open unit of work. */
export async function storeOfficeDetails({ database }: TestDatabase, authorityId: number): Promise<void> {
  await database
    .bulk()
    .insert(
      'office_details',
      [
        'authority_id',
        'valid_from',
        'address',
        'phone',
        'contact_name',
        'contact_phone',
        'account_number',
        'bank',
        'bank_bin',
        'treasury_account',
        'treasury',
        'signer_title',
        'signer_name',
        'recorded_at',
        'recorded_by',
      ],
      [
        [
          authorityId,
          '2000-01-01',
          'Số 10 đường Ví Dụ',
          '0000 000 010',
          'Trần Văn Ví Dụ',
          '0000 000 011',
          '0000000010',
          'Ngân hàng Minh Họa',
          '999999',
          '0000.0.0000010',
          'Kho bạc Nhà nước Ví Dụ',
          'GIÁM ĐỐC',
          'Nguyễn Thị Ví Dụ',
          0,
          'test',
        ],
      ],
    );
}
