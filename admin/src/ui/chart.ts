/** One row of bars, or one line. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
}

export interface ChartFacts {
  readonly kind: 'bar' | 'line';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly unit: string;
}

function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** As the library wants it, in the colours of the page; patterns tell series apart without colours. */
export function chartOption({ kind, categories, series, unit }: ChartFacts) {
  const [text, line] = [colour('--ui-text-muted'), colour('--ui-border')];
  const names = { color: text };
  return {
    animation: false,
    aria: { enabled: true, decal: { show: true } },
    color: ['--ui-primary', '--ui-warning', '--ui-info', '--ui-success'].map(colour),
    grid: { left: 8, right: 16, top: series.length > 1 ? 36 : 24, bottom: 8, containLabel: true },
    legend: series.length > 1 ? { top: 0, textStyle: names } : undefined,
    tooltip: { trigger: 'axis', confine: true },
    xAxis: {
      type: 'category',
      data: [...categories],
      axisLabel: { ...names, interval: 0, hideOverlap: true },
      axisLine: { lineStyle: { color: line } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      // Of people there is no half.
      minInterval: series.every(({ values }) => values.every((one) => one === null || Number.isInteger(one))) ? 1 : 0,
      name: unit,
      nameTextStyle: names,
      axisLabel: names,
      splitLine: { lineStyle: { color: line } },
    },
    series: series.map(({ name, values }) => ({ type: kind, name, data: [...values], barMaxWidth: 40 })),
  };
}
