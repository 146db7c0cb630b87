import type { CivilDate } from '../../../kernel/civil-date';
import type { DifferenceCause, FigureChange, LawTextChange, TextChange } from '../domain/explain-difference';
import { formatCount, formatShortDate } from '../../../platform/documents/vietnamese-format';
import type { FormNode } from './form-table';
import { pdfTable, type PdfTable } from './pdf-table';
import { fieldWords, figureWords, isNamedFigure } from './figure-words';
import { TAKEN_NAMES_VI } from './measure-words';
import { signed } from './report-words';
import { REPORT_WORDS } from '../words';

/** One line of the list of causes: who or what, which figure, before, after, difference. */
interface CauseLine {
  readonly subject: string;
  readonly figure: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
}

/** Every cause of a re-statement as a table; amounts by fund are left to the stored list, where no sum of the employer changed they are shown. */
export function causesTable(causes: readonly DifferenceCause[]): PdfTable {
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
  return pdfTable(
    [
      column('Nguyên nhân', 36, 'text', 'subject'),
      column('Chỉ tiêu', 24, 'text', 'figure'),
      column('Đã báo cáo', 18, 'amount', 'before'),
      column('Điều chỉnh thành', 18, 'amount', 'after'),
      column('Chênh lệch', 18, 'amount', 'difference'),
    ],
    causes.flatMap(linesOf),
    { page: 'portrait', fontTenths: 90 },
  );
}

/** The subject stands on the first line of its figures only. */
function linesOf(cause: DifferenceCause): CauseLine[] {
  const subject =
    'employerCode' in cause
      ? `${cause.name} (${cause.employerCode}): ${REPORT_WORDS.causes[cause.kind].vi}`
      : REPORT_WORDS.causes[cause.kind].vi;
  const subjectOf = (index: number): string => (index === 0 ? subject : '');
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

function textLine(subject: string, { field, before, after }: TextChange): CauseLine {
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
function lawLine(subject: string, change: LawTextChange): CauseLine {
  const { field, from, before, after, reference, enteredBy, enteredOn } = change;
  const [first, entered] = [from, enteredOn].map((day) => formatShortDate(day as CivilDate));
  return {
    subject,
    figure: field === 'day-off' ? `Ngày ${first}` : `${field} từ ${first}`,
    before: before || '–',
    after: `${after} (${reference}; ${enteredBy} nhập ngày ${entered})`,
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
