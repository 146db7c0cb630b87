import type { Dong } from '../../../../kernel/money';
import type { Period } from '../../../../kernel/period';
import { optional, type CellReader } from '../cells/cell';
import { periodCell } from '../cells/date-cell';
import { amountCell, countCell } from '../cells/number-cell';
import { idCell, taxCodeCell, textCell } from '../cells/text-cell';
import type { Header } from '../header';
import type { RowContext } from '../row-context';

/** What a row of a tax-registry file says: what a firm declared to the tax office for a month. */
export interface TaxRegistryRow {
  readonly line: number;
  readonly taxCode: string;
  readonly period: Period;
  readonly name: string;
  readonly address: string | null;
  readonly authorityId: number;
  readonly declaredWorkers: number;
  readonly declaredWageFund: Dong;
}

/** Reads the rows of a tax-registry file. */
export function taxRegistryReader(header: Header, context: RowContext): CellReader<TaxRegistryRow> {
  const taxCode = taxCodeCell(header, 'taxCode');
  const period = periodCell(header, 'period', context);
  const name = textCell(header, 'name');
  const address = optional(header, 'address', textCell(header, 'address'));
  const authorityId = idCell(header, 'authorityCode', 'authority.unknown', (text) => context.authorityId(text));
  const declaredWorkers = countCell(header, 'declaredWorkers');
  const declaredWageFund = amountCell(header, 'declaredWageFund', 'from-zero');
  return (row) => ({
    line: row.line,
    taxCode: taxCode(row),
    period: period(row),
    name: name(row),
    address: address(row),
    authorityId: authorityId(row),
    declaredWorkers: declaredWorkers(row),
    declaredWageFund: declaredWageFund(row),
  });
}
