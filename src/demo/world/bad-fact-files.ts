import type { BadFile, TablesByKind } from './bad-file';
import { employerCode } from './employers';
import { bad, firstRows, good, variedFile } from './bad-rows';

/** Files of facts whose rows say what cannot be: amounts, dates, names and keys. */
export function badFactFiles(tables: TablesByKind): BadFile[] {
  return [
    ...badAssessments(tables),
    duplicateKeys(tables),
    ...badPayments(tables),
    ...badAdjustments(tables),
    badReminders(tables),
  ];
}

function badAssessments(tables: TablesByKind): BadFile[] {
  const amounts = [
    '49.018.024',
    '49,018,024',
    '49018024.00',
    '49018024,5',
    '-49018024',
    '',
    '4.9e7',
    '４９０１８０２４',
  ];
  return [
    variedFile(tables, 'assessments', 'unknown-names', 'unknown employer, unknown fund, months that do not exist', [
      good(),
      bad({ employerCode: 'ZZ9999Z' }),
      bad({ fund: 'XYZ' }),
      bad({ period: '2025-13' }),
      bad({ period: '07/2025' }),
      bad({ employerCode: '' }),
      good(),
    ]),
    variedFile(
      tables,
      'assessments',
      'amounts',
      'amounts with separators, decimals, signs or other digits; too large',
      [...amounts.map((amount) => bad({ amount })), bad({ amount: '9007199254740993' }), good()],
    ),
    variedFile(tables, 'assessments', 'workers', 'numbers of workers that are none', [
      bad({ workers: '-1' }),
      bad({ workers: '2.5' }),
      good(),
    ]),
  ];
}

function duplicateKeys(tables: TablesByKind): BadFile {
  const { header } = tables.assessments;
  const [first] = firstRows(tables.assessments, 1);
  const same = Object.fromEntries(header.map((column, place) => [column, first?.[place] ?? '']));
  return variedFile(
    tables,
    'assessments',
    'duplicate-keys',
    'one key three times: twice alike, then with another amount',
    [good(same), good(same), bad({ ...same, amount: '1' })],
  );
}

function badPayments(tables: TablesByKind): BadFile[] {
  const days = ['2026-02-30', '31/10/2026', '', '2099-01-01', '46000', '2026-10'];
  return [
    variedFile(tables, 'payments', 'amounts', 'payments of nothing, of less than nothing, and in words', [
      good(),
      bad({ receiptNo: 'BAD-1', amount: '0' }),
      bad({ receiptNo: 'BAD-2', amount: '-1000' }),
      bad({ receiptNo: 'BAD-3', amount: 'một triệu' }),
    ]),
    variedFile(tables, 'payments', 'dates', 'days that do not exist, are written otherwise, or lie in the future', [
      ...days.map((receivedOn, number) => bad({ receiptNo: `BAD-${number + 4}`, receivedOn })),
      good(),
    ]),
    variedFile(
      tables,
      'payments',
      'names',
      'no receipt number, an unknown employer, an unknown fund, a malformed month',
      [
        bad({ receiptNo: '' }),
        bad({ receiptNo: 'BAD-11', employerCode: 'ZZ9999Z' }),
        bad({ receiptNo: 'BAD-12', fund: 'KPCĐ' }),
        bad({ receiptNo: 'BAD-13', period: 'T8/2026' }),
        good(),
      ],
    ),
  ];
}

function badAdjustments(tables: TablesByKind): BadFile[] {
  const [item] = firstRows(tables.assessments, 1);
  const [receipt] = firstRows(tables.payments, 1);
  const nothing = { period: '', fund: '', amount: '', reversesReceiptNo: '' };
  const correction = { employerCode: item?.[0] ?? '', period: item?.[1] ?? '', fund: item?.[2] ?? '' };
  return [
    variedFile(
      tables,
      'adjustments',
      'impossible',
      'neither or both kinds, below zero, what was never assessed or paid',
      [
        bad({ adjustmentNo: 'BAD-1', ...nothing }),
        bad({ adjustmentNo: 'BAD-2', ...correction, amount: '1000', reversesReceiptNo: receipt?.[0] ?? '' }),
        bad({ adjustmentNo: 'BAD-3', ...nothing, ...correction, amount: '-9000000000000' }),
        bad({ adjustmentNo: 'BAD-4', ...nothing, ...correction, period: '2019-01', amount: '-1000' }),
        bad({ adjustmentNo: 'BAD-5', ...nothing, reversesReceiptNo: 'GBC9999999-999' }),
        bad({
          adjustmentNo: 'BAD-6',
          ...nothing,
          employerCode: employerCode(1),
          reversesReceiptNo: receipt?.[0] ?? '',
        }),
        bad({ adjustmentNo: 'BAD-7', ...nothing, ...correction, amount: '1.000' }),
      ],
    ),
  ];
}

function badReminders(tables: TablesByKind): BadFile {
  return variedFile(tables, 'reminders', 'impossible', 'served before it was sent, to nobody, on no day', [
    bad({ reminderNo: 'BAD-1', sentOn: '2026-03-10', servedOn: '2026-03-09' }),
    bad({ reminderNo: 'BAD-2', employerCode: 'ZZ9999Z' }),
    bad({ reminderNo: 'BAD-3', sentOn: '2026-02-30' }),
    bad({ reminderNo: 'BAD-4', sentOn: '2099-01-01', servedOn: '' }),
    good(),
  ]);
}
