import type { BadFile, TablesByKind } from './bad-file';
import { bad, good, variedFile } from './bad-rows';

/** Files of authorities, employers and firms whose rows say what cannot be. */
export function badRegisterFiles(tables: TablesByKind): BadFile[] {
  return [badAuthorities(tables), badEmployers(tables), badFirms(tables)];
}

function badAuthorities(tables: TablesByKind): BadFile {
  return variedFile(tables, 'authorities', 'impossible', 'unknown level or parent; valid to before it was valid', [
    good(),
    bad({ code: 'BAD-1', level: 'ward' }),
    bad({ code: 'BAD-2', level: 'commune', parentCode: 'ZZ' }),
    bad({ code: 'BAD-3', level: 'commune', parentCode: 'LG', validFrom: '2025-07-01', validTo: '2025-06-30' }),
    bad({ code: 'BAD-4', level: 'commune', parentCode: 'LG', validFrom: '2025-02-30' }),
    bad({ code: '' }),
  ]);
}

function badEmployers(tables: TablesByKind): BadFile {
  return variedFile(
    tables,
    'employers',
    'impossible',
    'unknown office, sector, payment method or status; no code, no name',
    [
      good(),
      bad({ employerCode: 'BAD-1', authorityCode: 'ZZ' }),
      bad({ employerCode: 'BAD-2', sector: '99' }),
      bad({ employerCode: 'BAD-3', paymentMethod: 'daily' }),
      bad({ employerCode: 'BAD-4', status: 'gone' }),
      bad({ employerCode: 'BAD-5', statusSince: '2026-02-30' }),
      bad({ employerCode: 'BAD-6', name: '' }),
      bad({ employerCode: '' }),
    ],
  );
}

function badFirms(tables: TablesByKind): BadFile {
  return variedFile(
    tables,
    'tax-registry',
    'impossible',
    'workers and wages that are no numbers, a month that does not exist',
    [
      good(),
      bad({ declaredWorkers: '-3' }),
      bad({ declaredWageFund: '12.000.000' }),
      bad({ period: '2026-00' }),
      bad({ taxCode: '' }),
    ],
  );
}
