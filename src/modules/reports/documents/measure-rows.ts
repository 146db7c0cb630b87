import type { MonthlyReportData } from '../domain/monthly-report-data';
import {
  MEASURE_SPANS,
  type MeasureFigures,
  type MeasureSpan,
  type OfficerLine,
} from '../domain/measures/measure-figures';
import { hundredthsOf } from '../domain/ratio';
import type { ColumnFormat, FormColumn, FormNode } from './form-table';
import { measureName, officerName, SPAN_NAMES_VI } from './measure-words';
import { checkWords } from './report-words';

/** One line of what was done: a figure in each span; null where there are no data of that time. */
export interface MeasureRow {
  readonly label: string;
  readonly format: Extract<ColumnFormat, 'amount' | 'count' | 'percent'>;
  readonly bold: boolean;
  readonly values: Readonly<Record<MeasureSpan, number | null>>;
}

type FigureOf = (figures: MeasureFigures) => number | null;

/** Makes lines of a report's spans. */
interface RowMaker {
  readonly row: (label: string, format: MeasureRow['format'], of: FigureOf, bold?: boolean) => MeasureRow;
  /** A figure by its path: what begins a group, what is a part of it, and money. */
  readonly head: (path: string, of: FigureOf) => MeasureRow;
  readonly part: (path: string, of: FigureOf) => MeasureRow;
  readonly amount: (path: string, of: FigureOf) => MeasureRow;
}

/** The lines in the order of the work; those of an officer who decided nothing, and rare outcomes that did not occur, are left out. */
export function measureRows(data: MonthlyReportData): MeasureRow[] {
  const { measures } = data;
  const make = rowMaker(data);
  return [
    make.head('reminders.count', (all) => all.reminders.count),
    make.part('reminders.employers', (all) => all.reminders.employers),
    ...checkRows(make),
    ...fineRows(make, measures),
    make.head('named.employers', (all) => all.named.employers),
    make.amount('named.amount', (all) => all.named.amount),
    ...whereAny(make.part('named.removed', (all) => all.named.removed)),
    ...referralRows(make),
  ];
}

function rowMaker({ measures, period }: Pick<MonthlyReportData, 'measures' | 'period'>): RowMaker {
  const name = (path: string): string => measureName(path).replace('kiểm tra', checkWords(period));
  const row: RowMaker['row'] = (label, format, of, bold = false) => {
    const values = MEASURE_SPANS.map((span) => [span, measures[span] && of(measures[span])] as const);
    return { label, format, bold, values: Object.fromEntries(values) as MeasureRow['values'] };
  };
  return {
    row,
    head: (path, of) => row(name(path), 'count', of, true),
    part: (path, of) => row(`– ${name(path)}`, 'count', of),
    amount: (path, of) => row(`– ${name(path)} (đồng)`, 'amount', of),
  };
}

function checkRows({ head, part, amount, row }: RowMaker): MeasureRow[] {
  return [
    head('checks.count', (all) => all.checks.count),
    part('checks.planned.count', (all) => all.checks.planned.count),
    part('checks.planned.employers', (all) => all.checks.planned.employers),
    part('checks.unscheduled.count', (all) => all.checks.unscheduled.count),
    part('checks.unscheduled.employers', (all) => all.checks.unscheduled.employers),
    part('checks.concluded', (all) => all.checks.concluded),
    amount('checks.established', (all) => all.checks.established),
    amount('checks.recovered', (all) => all.checks.recovered),
    row('– Tỷ lệ thu hồi = đã thu hồi / kết luận phải nộp', 'percent', recoveryRate),
  ];
}

function fineRows({ head, part, amount, row }: RowMaker, measures: MonthlyReportData['measures']): MeasureRow[] {
  return [
    head('fines.employers', (all) => all.fines.employers),
    part('fines.fines', (all) => all.fines.fines),
    ...whereAny(part('fines.warnings', (all) => all.fines.warnings)),
    amount('fines.amount', (all) => all.fines.amount),
    ...officersIn(measures).flatMap((officer) => [
      row(`– ${officerName(officer)}: số quyết định`, 'count', (all) => decisionsOf(all, officer)),
      row(`– ${officerName(officer)}: số tiền phạt (đồng)`, 'amount', (all) => lineOf(all, officer)?.amount ?? 0),
    ]),
    part('fines.recommended.count', (all) => all.fines.recommended.count),
  ];
}

function referralRows({ head, part, amount }: RowMaker): MeasureRow[] {
  return [
    head('referrals.count', (all) => all.referrals.count),
    part('referrals.employers', (all) => all.referrals.employers),
    amount('referrals.arrears', (all) => all.referrals.arrears),
    amount('referrals.paidSince', (all) => all.referrals.paidSince),
    part('referrals.paidInPart', (all) => all.referrals.paidInPart),
    part('referrals.paidInFull', (all) => all.referrals.paidInFull),
    part('referrals.prosecuted', (all) => all.referrals.prosecuted),
    ...whereAny(part('referrals.declined', (all) => all.referrals.declined)),
    ...whereAny(part('referrals.returned', (all) => all.referrals.returned)),
  ];
}

/** A line of what is rare: only where it happened. */
function whereAny(row: MeasureRow): MeasureRow[] {
  return Object.values(row.values).some((value) => value !== null && value !== 0) ? [row] : [];
}

/** The columns: what is counted, and the spans of time. */
export function measureColumns(widths: { readonly label: number; readonly span: number }): FormNode<MeasureRow>[] {
  const spans = MEASURE_SPANS.map((span, index): FormColumn<MeasureRow> => ({
    title: SPAN_NAMES_VI[span],
    number: String(index + 1),
    width: widths.span,
    format: 'amount',
    formatOf: (row) => row.format,
    valueOf: (row) => row.values[span],
  }));
  return [
    { title: 'Chỉ tiêu', number: 'A', width: widths.label, format: 'text', valueOf: (row) => row.label },
    ...spans,
  ];
}

function recoveryRate({ checks }: MeasureFigures): number | null {
  return checks.recovery.percent === null ? null : Number(hundredthsOf(checks.recovery.percent));
}

function officersIn(measures: MonthlyReportData['measures']): OfficerLine['officer'][] {
  const officers = MEASURE_SPANS.flatMap((span) => measures[span]?.fines.byOfficer.map(({ officer }) => officer) ?? []);
  return [...new Set(officers)];
}

function lineOf({ fines }: MeasureFigures, officer: OfficerLine['officer']): OfficerLine | undefined {
  return fines.byOfficer.find((line) => line.officer === officer);
}

function decisionsOf(figures: MeasureFigures, officer: OfficerLine['officer']): number {
  const line = lineOf(figures, officer);
  return line ? line.fines + line.warnings : 0;
}
