import type { Millionths } from '../number/Millionths.ts';
import type { PlainDate } from '../time/PlainDate.ts';

/** The ids of the facts that something rests on, as the API writes them. */
export type FactIds = readonly string[];

/** A piece of work as it stood at the end of the period. */
export interface ReportedWork {
  readonly id: string;
  readonly title: string;
  /** The state in the words of its source, else by the name of its state; null when not known. */
  readonly state: string | null;
  /** As stated; null when nobody said. */
  readonly progress: Millionths | null;
  /** When it is due, as written; null when not stated. */
  readonly due: string | null;
  readonly parts: readonly ReportedWork[];
}

/** A key result as it stood at the end of the period. */
export interface ReportedKeyResult {
  readonly id: string;
  readonly title: string;
  /** Null when it is not known. */
  readonly progress: Millionths | null;
}

/** A written result. */
export interface ReportedResult {
  readonly id: string;
  readonly text: string;
}

/** An objective as it stood at the end of the period. */
export interface ReportedObjective {
  readonly id: string;
  readonly title: string;
  /** Null when it is not known. */
  readonly progress: Millionths | null;
  readonly keyResults: readonly ReportedKeyResult[];
  readonly results: readonly ReportedResult[];
  readonly work: readonly ReportedWork[];
}

/** A figure of the system, as it was stated and as it is computed; at least one of the two. */
export interface ReportedFigure {
  readonly name: string;
  readonly stated: { readonly text: string; readonly ids: FactIds } | null;
  readonly computed: { readonly text: string; readonly ids: FactIds } | null;
  /** Whether the two agree; null when that cannot be told. */
  readonly agree: boolean | null;
}

/** Something that went wrong. */
export interface ReportedIncident {
  readonly id: string;
  /** When it was, in the time zone of the organisation, as text. */
  readonly at: string;
  readonly title: string;
  readonly description: string | null;
  /** How long it took, as written; null when not stated. */
  readonly duration: string | null;
}

/** A cost saving. */
export interface ReportedSaving {
  readonly id: string;
  readonly title: string;
  /** As `20129.00 CNY`; null when it is not known. */
  readonly amount: string | null;
  /** The name of its state. */
  readonly state: string;
}

/** What an item of a written report is. */
export type ReportedItemKind =
  | 'SECTION'
  | 'HIGHLIGHT'
  | 'RESULT'
  | 'PROBLEM'
  | 'LESSON'
  | 'PLAN_ITEM'
  | 'SUPPORT_REQUEST'
  | 'WORK_ITEM'
  | 'STATEMENT'
  | 'INCIDENT'
  | 'REFLECTION'
  | 'NEXT_GOAL'
  | 'OPEN_QUESTION'
  | 'OTHER';

/** An item of a written report. */
export interface ReportedItem {
  readonly id: string;
  readonly kind: ReportedItemKind;
  readonly text: string;
  /** What is to be done about a problem. */
  readonly remedy: string | null;
  /** What a plan item or goal is to reach. */
  readonly target: string | null;
  readonly state: string | null;
  readonly progress: Millionths | null;
  readonly due: string | null;
  /** Whom a request for support asks. */
  readonly addressee: string | null;
  /** The money that is asked for. */
  readonly amount: string | null;
  /** Ids of what it is about. */
  readonly about: FactIds;
  /** The item that tells the same before it. */
  readonly repeats: string | null;
  readonly parts: readonly ReportedItem[];
}

/** All that a report is made of. The same facts make the same report, to the byte. */
export interface ReportFacts {
  readonly kind: 'WEEKLY' | 'ANNUAL';
  readonly period: { readonly name: string; readonly startsOn: PlainDate; readonly endsBefore: PlainDate };
  /** The person or team that it is about. */
  readonly subject: string;
  readonly objectives: readonly ReportedObjective[];
  readonly figures: readonly ReportedFigure[];
  readonly incidents: readonly ReportedIncident[];
  readonly savings: readonly ReportedSaving[];
  /** The report that somebody wrote about the period; null for none. */
  readonly written: { readonly title: string; readonly items: readonly ReportedItem[] } | null;
}
