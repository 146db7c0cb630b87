import { ApiProperty } from '@nestjs/swagger';
import { MaxLength } from 'class-validator';
import { DayField, TextField } from '../../../platform/http/form-fields';
import { says } from '../../../platform/pages/checked-query';
import type { EnteredDetails } from '../use-cases/set-office-details.use-case';
import { OFFICE_WORDS } from '../words';

const { fields, one } = OFFICE_WORDS;
const OPTIONAL = { optional: true, most: 100 } as const;
const SHORT = { most: 100 } as const;
const LONG = { most: 300 } as const;

/** The code of an office in an address. */
export class OfficePath {
  @ApiProperty({ example: 'VD01' })
  @MaxLength(100, says(one.none))
  code!: string;
}

/** What an office prints on its papers from a day on. */
export class OfficeDetailsRequest {
  @DayField(fields.from)
  from!: string;

  @TextField(fields.address, LONG)
  address!: string;

  @TextField(fields.phone, SHORT)
  phone!: string;

  @TextField(fields.contactName, SHORT)
  contactName!: string;

  @TextField(fields.contactPhone, OPTIONAL)
  contactPhone?: string;

  @TextField(fields.accountNumber, SHORT)
  accountNumber!: string;

  @TextField(fields.bank, LONG)
  bank!: string;

  @TextField(fields.treasuryAccount, OPTIONAL)
  treasuryAccount?: string;

  @TextField(fields.treasury, { optional: true, most: 300 })
  treasury?: string;

  @TextField(fields.signsFor, OPTIONAL)
  signsFor?: string;

  @TextField(fields.signerTitle, SHORT)
  signerTitle!: string;

  @TextField(fields.signerName, SHORT)
  signerName!: string;
}

/** The same on the page, where who acts stands in the form. */
export class OfficeDetailsForm extends OfficeDetailsRequest {
  @TextField(fields.actor, SHORT)
  actor!: string;
}

/** The names of the form's fields, in their order. */
export const OFFICE_FIELDS = [
  ...(['from', 'address', 'phone', 'contactName', 'contactPhone', 'accountNumber', 'bank'] as const),
  ...(['treasuryAccount', 'treasury', 'signsFor', 'signerTitle', 'signerName', 'actor'] as const),
];

/** What was sent, as it is entered. */
export function enteredDetails(sent: OfficeDetailsRequest): EnteredDetails {
  return {
    address: sent.address,
    phone: sent.phone,
    contactName: sent.contactName,
    contactPhone: sent.contactPhone ?? null,
    accountNumber: sent.accountNumber,
    bank: sent.bank,
    treasuryAccount: sent.treasuryAccount ?? null,
    treasury: sent.treasury ?? null,
    signsFor: sent.signsFor ?? null,
    signerTitle: sent.signerTitle,
    signerName: sent.signerName,
  };
}
