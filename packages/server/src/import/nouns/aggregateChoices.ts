/** How the samples of a window become one value. */
export const METRIC_AGGREGATE = {
  SUM: '合计',
  COUNT: '计数',
  MEAN: '平均',
  MEDIAN: '中位数',
  PERCENTILE: '百分位',
  MIN: '最小',
  MAX: '最大',
  LATEST: '最新',
} as const;
