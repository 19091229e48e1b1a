import type { Rule } from '../explanation/Rule.ts';
import { isMeasure } from '../key-result/isMeasure.ts';
import type { Words } from './Words.ts';

/** What a rule is about, in words; null for the rules that both key results and objectives have. */
export function subjectLabel(rule: Rule, words: Words): string | null {
  if (rule === 'ASSESSMENT' || rule === 'PERIOD_OPEN' || rule === 'ALIGNMENT_CYCLE') return null;
  return isMeasure(rule) || rule === 'ALIGNED' || rule === 'NO_DEFINITION'
    ? words.keyResult
    : words.objective;
}
