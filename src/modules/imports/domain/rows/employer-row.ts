import type { CivilDate } from '../../../../kernel/civil-date';
import type { Period } from '../../../../kernel/period';
import { PAYMENT_METHODS, type PaymentMethod } from '../../../../kernel/payment-cycle';
import { optional, type CellReader } from '../cells/cell';
import { choiceCell } from '../cells/choice-cell';
import { pastDayCell, periodCell, sinceCell } from '../cells/date-cell';
import { employerCodeCell, emailCell, idCell, keyCell, refuseExample, taxCodeCell, textCell } from '../cells/text-cell';
import type { Header } from '../header';
import type { RowContext } from '../row-context';

/** What a row of an employers file says. */
export interface EmployerRow {
  readonly code: string;
  readonly taxCode: string | null;
  readonly name: string;
  readonly address: string;
  readonly authorityId: number;
  readonly sector: string;
  readonly paymentMethod: PaymentMethod;
  readonly status: string;
  readonly statusSince: CivilDate;
  readonly registeredOn: CivilDate | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly legalRepresentative: string | null;
  /** First day on which the office of the row answers; null where the file does not say. */
  readonly authoritySince: CivilDate | null;
  /** First month for which the way of paying holds; null where the file does not say. */
  readonly paymentMethodSince: Period | null;
}

/** Reads the rows of an employers file. */
export function employerReader(header: Header, context: RowContext): CellReader<EmployerRow> {
  const code = employerCodeCell(header, 'employerCode');
  const taxCode = optional(header, 'taxCode', taxCodeCell(header, 'taxCode'));
  const name = textCell(header, 'name');
  const address = textCell(header, 'address');
  const authorityId = idCell(header, 'authorityCode', 'authority.unknown', (text) => context.authorityId(text));
  const sector = choiceCell(header, 'sector', context.sectorCodes);
  const paymentMethod = choiceCell(header, 'paymentMethod', PAYMENT_METHODS);
  const status = choiceCell(header, 'status', context.statusCodes);
  const statusSince = pastDayCell(header, 'statusSince', context);
  const registeredOn = optional(header, 'registeredOn', pastDayCell(header, 'registeredOn', context));
  const email = optional(header, 'email', emailCell(header, 'email'));
  const phone = optional(header, 'phone', keyCell(header, 'phone'));
  const legalRepresentative = optional(header, 'legalRepresentative', textCell(header, 'legalRepresentative'));
  const authoritySince = optional(header, 'authoritySince', sinceCell(header, 'authoritySince', context));
  const paymentMethodSince = optional(header, 'paymentMethodSince', periodCell(header, 'paymentMethodSince', context));
  return (row) => {
    const value = {
      code: code(row),
      taxCode: taxCode(row),
      name: name(row),
      address: address(row),
      authorityId: authorityId(row),
      sector: sector(row),
      paymentMethod: paymentMethod(row),
      status: status(row),
      statusSince: statusSince(row),
      registeredOn: registeredOn(row),
      email: email(row),
      phone: phone(row),
      legalRepresentative: legalRepresentative(row),
      authoritySince: authoritySince(row),
      paymentMethodSince: paymentMethodSince(row),
    };
    refuseExample(row, 'employerCode', value.code);
    return value;
  };
}
