import { invariant } from '../../../kernel/invariant';
import { documentDay, formatDate } from '../../../platform/documents/vietnamese-format';
import type { CasePaper } from '../domain/case-paper';
import type { NoticeDefinition } from '../domain/notice-definition';
import type { IssuingOffice } from '../domain/reminder-letter';
import type { DocumentHead } from '../domain/reminder-letter-view';

/**
 * Head of a paper in the layout of Decree 30/2020/NĐ-CP, Annex I; a draft has dots where the number will stand.
 * @param title of the file @param about "V/v …" of a letter; null for a paper with a type name
 */
export function documentHead(
  { number, issuedOn, office, employer }: Pick<CasePaper, 'number' | 'issuedOn' | 'office' | 'employer'>,
  title: string,
  about: string | null = null,
): DocumentHead {
  const mark = number ?? `……/${office.symbol}`;
  return {
    title: `${title} - ${employer.code}`,
    parentOffice: office.parentName.toLocaleUpperCase('vi'),
    office: office.name.toLocaleUpperCase('vi'),
    number: `Số: ${mark}`,
    reference: `số ${mark} ${formatDate(issuedOn)}`,
    about,
    placeAndDate: `${office.place}, ${formatDate(issuedOn)}`,
    issued: documentDay(issuedOn),
  };
}

/**
 * The view in a paper's snapshot, of whatever version, as today's template prints it. The head of earlier papers did not keep the day of the
 * file: it stays unsaid, and the file is none for archives.
 */
export function frozenView(snapshot: string, { complete }: Pick<NoticeDefinition, 'complete'>): object {
  const { view } = JSON.parse(snapshot) as { readonly view: { readonly doc: object } };
  const whole = { ...view, doc: { issued: null, ...view.doc } };
  return complete ? complete(whole) : whole;
}

/** Where contributions and charges are paid in. */
export function accountOf({ account }: IssuingOffice): string {
  invariant(account, 'a letter that asks for money says where to pay');
  return `tài khoản số ${account.number} tại ${account.bank}`;
}
