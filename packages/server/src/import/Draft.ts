import type { FieldIssue } from './fieldIssues.ts';
import type { ImportIssue } from './ImportIssue.ts';
import type { Found, ImportNoun } from './ImportNoun.ts';
import type { ImportRecord } from './ImportRecord.ts';
import type { Wire } from './Wire.ts';

/** A field that an import changes. */
export interface ChangedField {
  readonly name: string;
  readonly from: Wire;
  readonly to: Wire;
}

/** A record on its way into the database. */
export interface Draft {
  readonly record: ImportRecord;
  readonly noun: ImportNoun;
  readonly source: string;
  readonly externalId: string;
  /** What is there under its identity. */
  found: Found | null;
  /** Set when it is there. */
  uuid: string | null;
  /** Why it is not written: it has problems itself, or something that it names has. */
  state: 'sound' | 'refused' | 'blocked';
  isCreated: boolean;
  readonly changed: ChangedField[];
}

/** An issue of a record at the most precise place that is known. */
export function issueAt({ record, noun }: Pick<Draft, 'record' | 'noun'>, issue: FieldIssue): ImportIssue {
  const [line, column] = placeOf(record, issue.path);
  const where = issue.path.join('.');
  return {
    file: record.place.file,
    line,
    column,
    subject: `${noun.name} ${record.key}${where === '' ? '' : `: ${where}`}`,
    code: issue.code,
    message: issue.message,
  };
}

function placeOf({ place, places }: ImportRecord, path: FieldIssue['path']): readonly [number, number] {
  for (let length = path.length; length > 0; length -= 1) {
    const at = places[path.slice(0, length).join('.')];
    if (at !== undefined) return at;
  }
  return place.at;
}
