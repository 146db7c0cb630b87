import type { MonthlyReportData } from '../monthly-report-data';
import type { MeasureFigures, ReferralFigures } from './measure-figures';
import { MEASURE_SPANS } from './measure-figures';

/** Reports of shape 1 do not state what was done. */
type EitherShape = Omit<MonthlyReportData, 'measures' | 'named'> &
  Partial<Pick<MonthlyReportData, 'measures' | 'named'>>;

/** Every figure of what was done, by span: `measures.yearToDate.checks.planned.count`, `measures.month.fines.officer.vss-director.amount`. */
export function measureFigures({ measures }: EitherShape): Readonly<Record<string, number>> {
  if (!measures) return {};
  const spans = MEASURE_SPANS.flatMap((span) => {
    const figures = measures[span];
    return figures === null ? [] : spanFigures(`measures.${span}`, figures);
  });
  return Object.fromEntries([...spans, ...leaves('measures.toDate.referrals', measures.referralsToDate)]);
}

/** Who was named in the month, and how; field by field, for a snapshot that was read back has its keys in another order. */
export function namedTexts({ named }: EitherShape): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (named ?? []).map(({ code, name, address, child, workers, amount, month, publishedOn, removedOn }) => [
      `named.${code}`,
      [name, address, child, workers, amount, month, publishedOn, removedOn ?? ''].join(' · '),
    ]),
  );
}

function spanFigures(
  prefix: string,
  { fines, checks, ...rest }: Omit<MeasureFigures, 'from' | 'to'>,
): [string, number][] {
  const { byOfficer, ...sums } = fines;
  const { recovery: _, ...counts } = checks;
  return [
    // A span in which nothing was done is still another report than one without the span.
    [`${prefix}.stated`, 1],
    ...leaves(`${prefix}.checks`, counts),
    ...leaves(`${prefix}.fines`, sums),
    ...byOfficer.flatMap(({ officer, ...line }) => leaves(`${prefix}.fines.officer.${officer}`, line)),
    ...leaves(`${prefix}.reminders`, rest.reminders),
    ...leaves(`${prefix}.named`, rest.named),
    ...leaves(`${prefix}.referrals`, rest.referrals),
  ];
}

/** The numbers in an object of objects, each by its path. */
function leaves(prefix: string, value: object | ReferralFigures): [string, number][] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]): [string, number][] => {
    if (typeof inner === 'number') return [[`${prefix}.${name}`, inner]];
    return typeof inner === 'object' && inner !== null ? leaves(`${prefix}.${name}`, inner) : [];
  });
}
