import type { CivilDate } from '../../../../kernel/civil-date';
import { optional, type CellReader } from '../cells/cell';
import { dayCell } from '../cells/date-cell';
import { idCell, refuseExample, textCell } from '../cells/text-cell';
import type { Header } from '../header';
import type { RowContext } from '../row-context';

/** What a row of a file of office details says; which bank and account that is, the import finds out. */
export interface OfficeDetailsRow {
  readonly authorityId: number;
  readonly authorityCode: string;
  readonly validFrom: CivilDate;
  readonly address: string;
  readonly phone: string;
  readonly contactName: string;
  readonly contactPhone: string | null;
  readonly accountNumber: string;
  readonly bank: string;
  readonly treasuryAccount: string | null;
  readonly treasury: string | null;
  readonly signsFor: string | null;
  readonly signerTitle: string;
  readonly signerName: string;
}

const LONGEST_SHORT = 100;
const LONGEST = 300;

/** Reads the rows of a file of office details. Days may lie in the future: who will sign is known before. */
export function officeDetailsReader(header: Header, context: RowContext): CellReader<OfficeDetailsRow> {
  const id = idCell(header, 'authorityCode', 'authority.unknown', (code) => context.authorityId(code));
  const validFrom = dayCell(header, 'validFrom');
  const filled = (column: string, longest = LONGEST_SHORT): CellReader<string> => textCell(header, column, longest);
  const perhaps = (column: string, longest = LONGEST_SHORT): CellReader<string | null> =>
    optional(header, column, filled(column, longest));
  const read = {
    address: filled('address', LONGEST),
    phone: filled('phone'),
    contactName: filled('contactName'),
    contactPhone: perhaps('contactPhone'),
    accountNumber: filled('accountNumber'),
    bank: filled('bank', LONGEST),
    treasuryAccount: perhaps('treasuryAccount'),
    treasury: perhaps('treasury', LONGEST),
    signsFor: perhaps('signsFor'),
    signerTitle: filled('signerTitle'),
    signerName: filled('signerName'),
  };
  return (row) => {
    const authorityId = id(row);
    const authorityCode = context.authorityCode(authorityId) ?? '';
    refuseExample(row, 'authorityCode', authorityCode);
    return {
      authorityId,
      authorityCode,
      validFrom: validFrom(row),
      address: read.address(row),
      phone: read.phone(row),
      contactName: read.contactName(row),
      contactPhone: read.contactPhone(row),
      accountNumber: read.accountNumber(row),
      bank: read.bank(row),
      treasuryAccount: read.treasuryAccount(row),
      treasury: read.treasury(row),
      signsFor: read.signsFor(row),
      signerTitle: read.signerTitle(row),
      signerName: read.signerName(row),
    };
  };
}
