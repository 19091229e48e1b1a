import type { Wire } from './Wire.ts';

/** The nouns that a workspace can hold. */
export type NounName =
  | 'organisation'
  | 'person'
  | 'absence'
  | 'team'
  | 'calendar'
  | 'period'
  | 'assignment'
  | 'objective'
  | 'keyResult'
  | 'checkIn'
  | 'scale'
  | 'assessment'
  | 'override'
  | 'metric'
  | 'sample'
  | 'riskScenario'
  | 'incident'
  | 'exchangeRate'
  | 'costSaving'
  | 'workItem'
  | 'story'
  | 'statement'
  | 'gradeScale'
  | 'grade'
  | 'report'
  | 'reportItem';

/** What kind of value a field takes, as a record carries it. */
type Kind =
  /** One line. */
  | { readonly kind: 'text' }
  | { readonly kind: 'prose' }
  /** `YYYY-MM-DD`. */
  | { readonly kind: 'date' }
  /** ISO 8601 with an offset. */
  | { readonly kind: 'instant' }
  /** An exact decimal as text. A ratio like 16/24 is written into two other fields where there are some for it. */
  | { readonly kind: 'decimal'; readonly ratio?: readonly [numerator: string, denominator: string] }
  /** Basis points, a whole number. */
  | { readonly kind: 'weight' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'boolean' }
  /** One of the codes; beside each its Chinese name. */
  | { readonly kind: 'choice'; readonly choices: Readonly<Record<string, string>> }
  /** The key of another thing. */
  | { readonly kind: 'reference'; readonly noun: NounName }
  /** Some of the codes, in any order. */
  | { readonly kind: 'choices'; readonly choices: Readonly<Record<string, string>> }
  /** A list of lines. */
  | { readonly kind: 'texts' }
  /**
   * Values that belong together. On one line it is written as money (20129元/年, with how often it comes in a field beside it),
   * as a figure (约30%), or as a date with the words of its source (12/26, 元旦后).
   */
  | {
      readonly kind: 'part';
      readonly fields: Fields;
      readonly line?: 'money' | 'figure' | 'fuzzyDate';
      readonly per?: string;
    }
  /** A list of things that have no life of their own. */
  | { readonly kind: 'list'; readonly fields: Fields };

/** One field of a noun in a workspace. */
export type Field = Kind & {
  /** Its Chinese name, as files may write it. */
  readonly zh: string;
  readonly description: string;
  /** Its name in the commands' inputs, where it is another one. */
  readonly input?: string;
  readonly isRequired?: true;
  /** What an absent one stands for. */
  readonly default?: Wire;
  /** A list whose order means nothing. */
  readonly isSet?: true;
  /** What is written inside of another thing has that of the thing around it. */
  readonly isInherited?: true;
  /** It cannot be changed once the thing is there. */
  readonly isFixed?: true;
  /** Beside it stands one whose value an absent one has. */
  readonly like?: string;
  /**
   * It is written when all things are there, since it can name any of them; `LAST` when also that is written: it ends or
   * narrows what can be done with its own.
   */
  readonly isLate?: true | 'LAST';
};

/** The fields of a noun by name. */
export type Fields = Readonly<Record<string, Field>>;
