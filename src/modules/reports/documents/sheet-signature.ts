import { formatDate } from '../../../platform/documents/vietnamese-format';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import type { LetterDetails } from './letter-details';
import { formSigner } from './report-words';

/** The end of a sheet that somebody signs, from top to bottom. */
export interface SheetSignature {
  readonly placeAndDate: string;
  /** Office of who signs, below for whom, where he signs for somebody. */
  readonly titles: readonly string[];
  /** How the form wants to be signed. */
  readonly signing: string;
  /** Null where the office has not said who signs. */
  readonly name: string | null;
}

/** Place and day as on the letter; dots where it has no day yet. */
export function placeAndDateOf({ place, issuedOn }: Pick<LetterDetails, 'place' | 'issuedOn'>): string {
  return `${place}, ${issuedOn === null ? 'ngày …… tháng …… năm ……' : formatDate(issuedOn)}`;
}

/** The signature of the letter, for the first sheet. */
export function letterSignature(details: LetterDetails): SheetSignature {
  const { onBehalfOf, title, name } = details.signer;
  return {
    placeAndDate: placeAndDateOf(details),
    titles: onBehalfOf === null ? [title] : [onBehalfOf, title],
    signing: '(ký, ghi rõ họ tên, đóng dấu)',
    name,
  };
}

/** The signature of an official form: its own heading, unless somebody signs for the head; the head office's forms are signed by a department's. */
export function formSignature(
  data: MonthlyReportData,
  details: LetterDetails,
  heading = formSigner(data),
): SheetSignature {
  const letter = letterSignature(details);
  const byDepartment = data.form === 'c' && heading === formSigner(data);
  const signing = '(ký, ghi rõ họ tên)';
  if (byDepartment) return { ...letter, titles: [heading], signing, name: null };
  return { ...letter, titles: details.signer.onBehalfOf === null ? [heading] : letter.titles, signing };
}
