import type { CivilDate } from '../../../kernel/civil-date';
import type { DifferenceCause, FigureChange, LawTextChange, TextChange } from '../domain/explain-difference';
import { formatCount, formatShortDate } from '../../../platform/documents/vietnamese-format';
import type { FormNode } from './form-table';
import { pdfTable, type PdfTable } from './pdf-table';
import { fieldWords, figureWords, isNamedFigure } from './figure-words';
import { TAKEN_NAMES_VI } from './measure-words';
import { parameterName, parameterValue } from './parameter-words';
import { monthText, signed } from './report-words';
import { REPORT_WORDS } from '../words';

/** How many lines of figures the letter prints; the workbook has all of them. */
const LINES_IN_LETTER = 60;

/** One line of the list of causes: who or what, which figure, before, after, difference. */
interface CauseLine {
  readonly subject: string;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** What the letter says of figures: the table, and what it leaves to the workbook. */
export interface CausesInLetter {
  readonly table: PdfTable | null;
  readonly rest: string | null;
  /** What earlier months' reports would state now, in one sentence. */
  readonly earlierMonths: string | null;
}

/**
 * The figures that changed, as a table. Amounts by fund are left to the workbook where a sum of the same cause changed, and so are all figures
 * of earlier months: one correction of an old debt changes those of every month since.
 */
export function causesInLetter(causes: readonly DifferenceCause[]): CausesInLetter {
  const column = (
    title: string,
    width: number,
    format: 'text' | 'amount',
    key: keyof CauseLine,
  ): FormNode<CauseLine> => ({
    title,
    number: '',
    width,
    format,
    valueOf: (line) => line[key],
  });
  const lines = causes.filter(({ kind }) => kind !== 'earlier-months').flatMap(linesOf);
  const columns = [
    column('Nguyên nhân', 36, 'text', 'subject'),
    column('Chỉ tiêu', 24, 'text', 'figure'),
    column('Đã báo cáo', 18, 'amount', 'before'),
    column('Điều chỉnh thành', 18, 'amount', 'after'),
    column('Chênh lệch', 18, 'amount', 'difference'),
  ];
  const rest = lines.length - LINES_IN_LETTER;
  return {
    table:
      lines.length === 0
        ? null
        : pdfTable(columns, lines.slice(0, LINES_IN_LETTER), { page: 'portrait', fontTenths: 90 }),
    rest: rest <= 0 ? null : `${formatCount(rest)} dòng khác ${IN_WORKBOOK}`,
    earlierMonths: earlierMonthsSentence(causes),
  };
}

const IN_WORKBOOK = 'nêu tại trang “Điều chỉnh” của bảng tính kèm theo.';

function earlierMonthsSentence(causes: readonly DifferenceCause[]): string | null {
  const months = causes
    .flatMap((cause) => (cause.kind === 'earlier-months' ? cause.changes : []))
    .map(({ figure }) => figure.split('.')[1] ?? '')
    .toSorted();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = first === last ? monthText(first) : `từ ${monthText(first)} đến ${monthText(last)}`;
  return `Số liệu ${span} trong phần so sánh và diễn biến được tính lại theo các nguyên nhân trên; chi tiết ${IN_WORKBOOK}`;
}

/** What a cause is, and of whom. */
export function causeWords(cause: DifferenceCause): string {
  const { vi } = REPORT_WORDS.causes[cause.kind];
  return 'employerCode' in cause ? `${cause.name} (${cause.employerCode}): ${vi}` : vi;
}

/** The subject stands on the first line of its figures only. */
function linesOf(cause: DifferenceCause): CauseLine[] {
  const subject = causeWords(cause);
  const subjectOf = (index: number): string => (index === 0 ? subject : '');
  if (cause.kind === 'other-facts') return [];
  if (cause.kind === 'law') return cause.fields.map((field, index) => lawLine(subjectOf(index), field));
  if ('fields' in cause) return cause.fields.map((field, index) => textLine(subjectOf(index), field));
  const named = cause.changes.filter((change) => isNamedFigure(change.figure));
  return (named.length > 0 ? named : cause.changes).map((change, index) => figureLine(subjectOf(index), change));
}

function figureLine(subject: string, { figure, before, after, difference }: FigureChange): CauseLine {
  return {
    subject,
    figure: figureWords(figure),
    before: formatCount(before),
    after: formatCount(after),
    difference: signed(difference),
  };
}

/** A word that changed, before and after. */
export function textLine(subject: string, { field, before, after }: TextChange): CauseLine {
  const words = (text: string): string => (field === 'taken' ? takenWords(text) : text);
  return {
    subject,
    figure: fieldWords(field),
    before: words(before) || '–',
    after: words(after) || '–',
    difference: '',
  };
}

/** Which rule, from which day on, before and after, on what it rests, and who entered it when. */
export function lawLine(subject: string, change: LawTextChange): CauseLine {
  const { field, from, before, after, reference, enteredBy, enteredOn } = change;
  const [first, entered] = [from, enteredOn].map((day) => formatShortDate(day as CivilDate));
  return {
    subject,
    figure: field === 'day-off' ? `Ngày ${first}` : `${parameterName(field)}, từ ${first}`,
    before: parameterValue(field, before),
    after: `${parameterValue(field, after)} (${reference}; ${enteredBy} nhập ngày ${entered})`,
    difference: '',
  };
}

function takenWords(codes: string): string {
  const names: Readonly<Record<string, string>> = TAKEN_NAMES_VI;
  return codes
    .split(' ')
    .map((code) => names[code] ?? code)
    .join(', ');
}
