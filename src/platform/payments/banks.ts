import { Banks } from 'vietnam-qr-pay';

/** A bank that takes transfers by VietQR. */
export interface Bank {
  /** Six digits, given out by NAPAS. */
  readonly bin: string;
  readonly name: string;
}

/** The bank of made-up offices: no banking application knows its number, so nobody can pay into their accounts. */
const INVENTED = { bin: '999999', name: 'Ngân hàng Minh Họa', shortName: 'Minh Họa', code: 'MINHHOA' };

const KNOWN: ReadonlyMap<string, Bank> = new Map(
  [...Banks.filter(({ deprecated }) => !deprecated), INVENTED].flatMap(({ bin, name, shortName, code }) =>
    [bin, name, shortName, code].map((spelling) => [folded(spelling), { bin, name }] as const),
  ),
);

/** The bank that is named by its NAPAS number (`970436`), its short name (`VCB`, `Vietcombank`) or its full name; undefined where none is. */
export function findBank(text: string): Bank | undefined {
  return KNOWN.get(folded(text));
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
