import type { ExplanationKind, InputName } from '../explanation/Explanation.ts';
import type { ThresholdMethod } from '../key-result/Threshold.ts';

/** The words and signs of one language from which the text of an explanation is put together. */
export interface Words {
  readonly keyResult: string;
  readonly objective: string;
  readonly kinds: Readonly<Record<ExplanationKind, string>>;
  readonly inputs: Readonly<Record<InputName, string>>;
  readonly headings: Readonly<
    Record<'rule' | 'basis' | 'parts' | 'arithmetic' | 'leftOut' | 'why' | 'note', string>
  >;
  readonly methods: Readonly<Record<ThresholdMethod, string>>;
  readonly days: string;
  readonly held: string;
  readonly unknown: string;
  readonly notReported: string;
  readonly weight: string;
  readonly share: string;
  readonly countsAs: string;
  readonly reason: string;
  readonly since: string;
  readonly observed: string;
  readonly given: string;
  readonly heldWithin: string;
  readonly colon: string;
  readonly comma: string;
  readonly brackets: (text: string) => string;
  readonly quotes: (text: string) => string;
}
