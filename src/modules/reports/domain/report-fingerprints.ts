import { AGE_BANDS } from './age-band';
import { arrearsOf, blockOfRow, chargesOf } from './b03';
import { CELL_NAMES, FORM_FUNDS } from './debt-cells';
import type { DebtSummary } from './debt-summary';
import type { B03Row, MonthlyReportData } from './monthly-report-data';

/** Named figures and texts by which two versions of a report are compared. */
export type Figures = Readonly<Record<string, number>>;
export type Texts = Readonly<Record<string, string>>;

/** Every figure of one employer; the named sums first, then fund by fund and age by age, so that money that only moved shows too. */
export function figuresOfRow(row: B03Row): Figures {
  return {
    arrears: arrearsOf(row),
    late: blockOfRow(row, 1),
    evaded: blockOfRow(row, 2),
    lateNotEvaded: row.lateNotEvaded,
    charges: chargesOf(row),
    chargeBearing: row.chargeBearing,
    notDue: blockOfRow(row, 0),
    workers: row.workers,
    daysLate: row.daysLate,
    daysEvaded: row.daysEvaded,
    ...Object.fromEntries(row.cells.map((amount, index) => [CELL_NAMES[index] ?? '', amount])),
    ...Object.fromEntries(row.ages.map((amount, index) => [`age.${AGE_BANDS[index] ?? ''}`, amount])),
  };
}

/** What describes one employer; reports of shape 1 do not say what was done about it. */
export function textsOfRow({ standing, sector, office, child, name, address, taken }: B03Row): Texts {
  const done = (taken as B03Row['taken'] | undefined) ?? [];
  return { standing, sector, office, child, name, address, taken: done.join(' ') };
}

/** What is only not due yet, of employers that form B03-TS does not list: by sector, office and status. */
export function unlistedFigures({ totals, b03, bySector, byChild, byStanding }: MonthlyReportData): Figures {
  const rest = (name: string, summary: DebtSummary, rows: readonly B03Row[]): [string, number][] => [
    [`${name}employers`, summary.employers - rows.length],
    [`${name}workers`, summary.workers - rows.reduce((sum, row) => sum + row.workers, 0)],
    [`${name}notDue`, summary.notDue - rows.reduce((sum, row) => sum + blockOfRow(row, 0), 0)],
  ];
  const of = (key: 'sector' | 'child' | 'standing', value: string): B03Row[] =>
    b03.rows.filter((row) => row[key] === value);
  return Object.fromEntries([
    ...rest('', totals, b03.rows),
    ...CELL_NAMES.slice(0, FORM_FUNDS.length).map((name, index): [string, number] => [
      name,
      (totals.funds.notDue[FORM_FUNDS[index] ?? 'SI'] ?? 0) -
        b03.rows.reduce((sum, row) => sum + (row.cells[index] ?? 0), 0),
    ]),
    ...bySector.flatMap((line) => rest(`sector.${line.sector}.`, line.summary, of('sector', line.sector))),
    ...byChild.flatMap((line) => rest(`child.${line.code}.`, line.summary, of('child', line.code))),
    ...byStanding.flatMap((line) => rest(`standing.${line.standing}.`, line.summary, of('standing', line.standing))),
  ]);
}

/** Charges accrued and paid, all and by fund. */
export function chargeFigures({ totals }: MonthlyReportData): Figures {
  return {
    accrued: totals.chargesAccrued,
    paid: totals.chargesPaid,
    ...Object.fromEntries(
      FORM_FUNDS.flatMap((fund) => [
        [`accrued.${fund}`, totals.chargesByFund[fund].accrued],
        [`paid.${fund}`, totals.chargesByFund[fund].paid],
      ]),
    ),
  };
}

/** The denominators, the authority's own and those of its offices. */
export function receivableFigures({ receivable, byChild }: MonthlyReportData): Figures {
  return {
    broughtForward: receivable.broughtForward,
    ofYear: receivable.ofYear,
    ...Object.fromEntries(
      byChild.flatMap((child) => (child.overdue ? [[`child.${child.code}`, child.overdue.denominator]] : [])),
    ),
  };
}

/** Money received and the plan. */
export function collectionFigures({ collection }: MonthlyReportData): Figures {
  return { collected: collection.collected, ...(collection.plan === null ? {} : { plan: collection.plan }) };
}

/** People insured by kind, in the month and in those that it is compared with. */
export function participantFigures({ participants = [] }: MonthlyReportData): Figures {
  return Object.fromEntries(
    participants.flatMap(({ kind, ...people }) =>
      Object.entries(people).flatMap(([month, count]) =>
        count === null ? [] : [[`participants.${kind}.${month}`, count] as const],
      ),
    ),
  );
}

/** What earlier months' reports stated. */
export function earlierMonths({ trend, period }: MonthlyReportData): Figures {
  const earlier = trend.filter((point) => point.period !== period);
  return Object.fromEntries(
    earlier.flatMap(({ period: month, overdue, chargeBearingRate: _, ...figures }) =>
      Object.entries({ ...figures, receivable: overdue.denominator }).map(([name, value]) => [
        `month.${month}.${name}`,
        value,
      ]),
    ),
  );
}

/** The assumed parameters by name and first day. */
export function assumptionTexts({ assumptions }: MonthlyReportData): Texts {
  return Object.fromEntries(
    assumptions.map((entry) => [`${entry.parameter} ${entry.validFrom}`, `${entry.value} (${entry.reference})`]),
  );
}

/** Who could not be computed, and why. */
export function notComputedTexts({ notComputed = [] }: MonthlyReportData): Texts {
  return Object.fromEntries(notComputed.map(({ code, why }) => [`notComputed.${code}`, why.vi]));
}

/** Names and sentences: the authority, its offices, and what the receivable and the plan rest on. */
export function registerTexts({ authority, byChild, b03, receivable, collection }: MonthlyReportData): Texts {
  return {
    authority: authority.name,
    parent: authority.parentName ?? '',
    basis: receivable.basis,
    plan: collection.planReference ?? '',
    ...Object.fromEntries(byChild.map((child) => [`child.${child.code}`, child.name])),
    ...Object.fromEntries(Object.entries(b03.offices).map(([code, name]) => [`office.${code}`, name])),
  };
}
