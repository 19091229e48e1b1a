const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** Values as a row of bars from the smallest to the largest; a dot where one is unknown. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [smallest, largest] = [Math.min(...known), Math.max(...known)];
  return values
    .map((value) => {
      if (value === null) return '·';
      if (largest === smallest) return BARS[3];
      return BARS[Math.round(((value - smallest) / (largest - smallest)) * (BARS.length - 1))] ?? '';
    })
    .join('');
}
