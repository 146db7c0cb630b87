import type { CivilDate } from '../../../kernel/civil-date';
import { basisInForce } from '../../../law/citations';
import { printedNumber } from '../../../kernel/paper-number';
import { documentDay, formatDate, listItems, type DocumentDay } from '../../../platform/documents/vietnamese-format';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { annexesOf, type AnnexView } from './letter-annexes';
import type { LetterDetails } from './letter-details';
import { letterSections, type LetterSection } from './letter-sections';
import { monthlyCharts } from './monthly-charts';
import { monthText, officeLines, reportTitle } from './report-words';
import { editionWords } from './restatement-facts';
import { placeAndDateOf } from './sheet-signature';

/** The template of the PDF, under `templates/`. */
export const MONTHLY_LETTER_TEMPLATE = 'reports/monthly-letter';

/** The cover letter and its annexes as the template prints them: every value is formatted, every absent one is null. */
export interface MonthlyLetterView {
  readonly doc: {
    readonly title: string;
    readonly parentOffice: string;
    readonly office: string;
    readonly number: string;
    readonly placeAndDate: string;
    readonly issued: DocumentDay | null;
    /** Letters say here what they are about; a report has a title of its own. */
    readonly about: null;
  };
  readonly subject: string;
  /** Which version it is and which it replaces; null for a first one. */
  readonly edition: string | null;
  readonly addressees: readonly string[];
  readonly opening: string;
  readonly sections: readonly LetterSection[];
  readonly closing: string;
  readonly signature: LetterDetails['signer'] & { readonly recipients: readonly string[] };
  readonly annexes: readonly AnnexView[];
}

/** What the renderer needs for the PDF of a report: template, view and charts. */
export function presentMonthlyLetter(
  data: MonthlyReportData,
  details: LetterDetails,
): { readonly template: string; readonly view: MonthlyLetterView; readonly assets: Readonly<Record<string, string>> } {
  const lines = officeLines(data);
  const number = `Số: ${details.number === null ? `……/${details.symbol}` : printedNumber(details.number, details.symbol)}`;
  const date = details.issuedOn === null ? 'ngày …… tháng …… năm ……' : formatDate(details.issuedOn);
  const edition = editionWords(details);
  const replaced = edition === null ? '' : `; ${edition}`;
  const annexes = annexesOf(
    data,
    `Kèm theo Báo cáo ${number.replace('Số:', 'số')} ${date} của ${data.authority.name}${replaced}`,
  );
  const subject = `Tình hình chậm đóng, trốn đóng bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp ${monthText(data.period)}`;
  const view: MonthlyLetterView = {
    doc: {
      title: `${reportTitle(data)}${edition === null ? '' : ` (${edition})`}`,
      parentOffice: lines.length > 1 ? (lines[0] ?? '') : '',
      office: lines.at(-1) ?? '',
      number,
      placeAndDate: placeAndDateOf(details),
      issued: details.issuedOn === null ? null : documentDay(details.issuedOn),
      about: null,
    },
    // No line ends inside the name of an insurance.
    subject: subject.replaceAll(/bảo hiểm (?:xã hội|y tế|thất nghiệp)/g, (name) => name.replaceAll(' ', '\u00a0')),
    edition,
    addressees: details.recipients.length < 2 ? details.recipients : listItems(details.recipients),
    opening: `Thực hiện ${basisAt(data.asOf as CivilDate).join(' và ')}, ${data.authority.name} báo cáo tình hình chậm đóng, trốn đóng bảo hiểm xã hội (BHXH), bảo hiểm y tế (BHYT), bảo hiểm thất nghiệp (BHTN), bảo hiểm tai nạn lao động, bệnh nghề nghiệp (BHTNLĐ, BNN) ${monthText(data.period)} như sau:`,
    sections: letterSections(data, details),
    closing: `Trên đây là báo cáo tình hình chậm đóng, trốn đóng ${monthText(data.period)}; số liệu chi tiết tại ${annexes.length} Phụ lục và bảng tính kèm theo. ${data.authority.name} kính báo cáo./.`,
    signature: {
      ...details.signer,
      recipients: ['Như trên;', ...details.copies.map((copy) => `${copy};`), 'Lưu: VT, QLT.'],
    },
    annexes,
  };
  return { template: MONTHLY_LETTER_TEMPLATE, view, assets: monthlyCharts(data) };
}

/** The texts in force when the figures were closed. */
function basisAt(day: CivilDate): string[] {
  return [...basisInForce('social-insurance', day), ...basisInForce('collection', day)];
}
