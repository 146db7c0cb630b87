import { createRequire } from 'node:module';
import type { EChartsOption, init } from 'echarts';

/** Loaded with the first chart: the library is large, and few processes draw any. */
const loadOnDemand = createRequire(__filename);

/** What a chart shows: one value per category and series, in the unit named. Values are geometry only; figures belong in tables. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** Printed at the top of the value axis, for example `tỷ đồng`. */
  readonly unit: string;
  /** Size in points; 460 × 240 fits the text width of an A4 page. */
  readonly width?: number;
  readonly height?: number;
}

/** Dark to light, so that neighbours stay apart when printed in grey. */
const COLOURS = ['#1f3a5f', '#5b7fa6', '#a9bfd6', '#dfe7ef', '#7a7a7a', '#c9c9c9'];
const DASHES = ['solid', 'dashed', 'dotted'] as const;
const INK = '#222222';
const FONT = { fontFamily: 'Tinos', fontSize: 11, color: INK };
const NUMBERS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** An SVG of stacked bars, one bar per category. The same data give the same text. */
export function stackedBars(data: ChartData): string {
  return draw(data, { ...frame(data), series: barSeries(data) });
}

function barSeries(data: ChartData) {
  return data.series.map(({ name, values }, index) => ({
    name,
    type: 'bar' as const,
    stack: 'total',
    barMaxWidth: 42,
    data: [...values],
    itemStyle: { color: COLOURS[index % COLOURS.length] ?? INK, borderColor: INK, borderWidth: 0.5 },
  }));
}

/** An SVG of lines over the categories, told apart by dash and mark as well as by colour. The same data give the same text. */
export function lines(data: ChartData): string {
  const series = data.series.map(({ name, values }, index) => ({
    name,
    type: 'line' as const,
    data: [...values],
    symbol: (['circle', 'rect', 'triangle'] as const)[index % 3] ?? 'circle',
    symbolSize: 6,
    lineStyle: { width: 1.5, type: DASHES[index % DASHES.length] ?? 'solid' },
    itemStyle: { color: COLOURS[index % 2] ?? INK },
  }));
  return draw(data, { ...frame(data), series });
}

/** Stacked bars with one line over them on a scale of its own at the right; a category without a value interrupts the line. */
export interface BarsWithLineData extends ChartData {
  readonly line: { readonly name: string; readonly unit: string; readonly values: readonly (number | null)[] };
}

/** An SVG of stacked bars and a line, for example sums and a rate over months. The same data give the same text. */
export function barsWithLine(data: BarsWithLineData): string {
  const { series: bars, yAxis, legend, ...rest } = { ...frame(data), series: barSeries(data) };
  const right = { ...yAxis, name: data.line.unit, min: 0, splitLine: { show: false } };
  const line = {
    name: data.line.name,
    type: 'line' as const,
    yAxisIndex: 1,
    data: [...data.line.values],
    symbol: 'circle',
    symbolSize: 6,
    lineStyle: { width: 1.5, color: INK },
    itemStyle: { color: INK },
  };
  const names = [...data.series.map(({ name }) => name), data.line.name];
  return draw(data, { ...rest, legend: { ...legend, data: names }, yAxis: [yAxis, right], series: [...bars, line] });
}

function frame(data: ChartData) {
  return {
    animation: false,
    textStyle: FONT,
    legend: { bottom: 0, itemWidth: 18, itemHeight: 9, textStyle: FONT, data: data.series.map(({ name }) => name) },
    grid: { left: 8, right: 16, top: 28, bottom: 34, containLabel: true },
    xAxis: {
      type: 'category' as const,
      data: [...data.categories],
      axisLabel: { ...FONT, interval: 0 },
      axisLine: { lineStyle: { color: INK } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value' as const,
      name: data.unit,
      nameTextStyle: { ...FONT, fontStyle: 'italic' as const },
      axisLabel: { ...FONT, formatter: (value: number) => NUMBERS.format(value) },
      splitLine: { lineStyle: { color: '#d5d5d5', width: 0.5 } },
    },
  };
}

function draw(data: ChartData, option: EChartsOption): string {
  const library = loadOnDemand('echarts') as { readonly init: typeof init };
  const chart = library.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width: data.width ?? 460,
    height: data.height ?? 240,
  });
  try {
    chart.setOption(option);
    return withoutScreenParts(chart.renderToSVGString());
  } finally {
    chart.dispose();
  }
}

/** Paper knows no hovering; what serves it carries running numbers, and without them the same data give the same text. */
function withoutScreenParts(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class="zr[^"]*"|ecmeta_\w+="[^"]*"|pointer-events="\w+")/g, '')
    .replace(/\bzr\d+-/g, 'zr-');
}
