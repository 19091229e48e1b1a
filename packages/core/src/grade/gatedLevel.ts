import type { Gate } from './Gate.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

/** The grade that is left under the lowest cap of all gates that fired. */
export function gatedLevel({ levels }: GradingPolicy, code: string, fired: readonly Gate[]): string | null {
  const order = levels.map((level) => level.code);
  const place = Math.max(order.indexOf(code), ...fired.map(({ cap }) => order.indexOf(cap)));
  return order[place] ?? null;
}
