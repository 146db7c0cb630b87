import { AGE_BANDS } from '../domain/age-band';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { barsWithLine, stackedBars } from '../../../platform/documents/charts';

const SHORT_BANDS: Readonly<Record<(typeof AGE_BANDS)[number], string>> = {
  'under-1': '< 1 tháng',
  '1-to-3': '1 – < 3 tháng',
  '3-to-6': '3 – < 6 tháng',
  '6-to-12': '6 – < 12 tháng',
  'from-12': '≥ 12 tháng',
};

/** The charts of a report as SVG texts, by the names under which the template draws them in. */
export function monthlyCharts(data: MonthlyReportData): { readonly 'age.svg': string; readonly 'trend.svg': string } {
  return { 'age.svg': ageChart(data), 'trend.svg': trendChart(data) };
}

/** Arrears by age, each bar made of late, late but not deemed evaded, and evaded. */
function ageChart(data: MonthlyReportData): string {
  const scale = scaleFor(Math.max(...data.byAge.map((line) => line.total)));
  const values = (of: 'late' | 'lateNotEvaded' | 'evaded'): number[] =>
    data.byAge.map((line) => line[of] / scale.divisor);
  return stackedBars({
    categories: data.byAge.map((line) => SHORT_BANDS[line.band]),
    series: [
      { name: 'Trốn đóng', values: values('evaded') },
      { name: 'Chậm đóng', values: values('late') },
      { name: 'Không bị coi là trốn đóng', values: values('lateNotEvaded') },
    ],
    unit: scale.unit,
    width: 460,
    height: 210,
  });
}

/** Thirteen months of arrears as bars and the overdue rate as a line; a month without a report has no bar. */
function trendChart(data: MonthlyReportData): string {
  const scale = scaleFor(Math.max(...data.trend.map((point) => point.arrears)));
  return barsWithLine({
    categories: data.trend.map((point) => `${point.period.slice(5)}/${point.period.slice(2, 4)}`),
    series: [
      { name: 'Trốn đóng', values: data.trend.map((point) => point.evaded / scale.divisor) },
      { name: 'Chậm đóng', values: data.trend.map((point) => point.late / scale.divisor) },
    ],
    unit: scale.unit,
    line: { name: 'Tỷ lệ chậm đóng', unit: '%', values: data.trend.map((point) => rateOf(point.overdue.percent)) },
    width: 460,
    height: 230,
  });
}

/** Geometry only: a chart shows proportions, the figures stand in the tables. */
function scaleFor(largest: number): { readonly divisor: number; readonly unit: string } {
  return largest >= 10_000_000_000
    ? { divisor: 1_000_000_000, unit: 'tỷ đồng' }
    : { divisor: 1_000_000, unit: 'triệu đồng' };
}

function rateOf(percent: string | null): number | null {
  return percent === null ? null : Number(percent);
}
