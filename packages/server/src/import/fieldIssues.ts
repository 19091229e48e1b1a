import type { Field, Fields } from './Field.ts';
import { isList, isMap, type Wire } from './Wire.ts';

/** A problem at a path below a record's fields. */
export interface FieldIssue {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

const KINDS: Readonly<Record<Field['kind'], { readonly type: string; readonly said: string }>> = {
  text: { type: 'string', said: 'a text' },
  prose: { type: 'string', said: 'a text' },
  date: { type: 'string', said: 'a date' },
  instant: { type: 'string', said: 'an instant' },
  decimal: { type: 'string', said: 'a number as text' },
  choice: { type: 'string', said: 'one of its choices' },
  reference: { type: 'string', said: 'the key of a thing' },
  weight: { type: 'number', said: 'a number of basis points' },
  integer: { type: 'number', said: 'a whole number' },
  boolean: { type: 'boolean', said: 'true or false' },
  choices: { type: 'object', said: 'a list of its choices' },
  texts: { type: 'object', said: 'a list of texts' },
  part: { type: 'object', said: 'values by their names' },
  list: { type: 'object', said: 'a list' },
};

/**
 * What is wrong with the shape of a record's fields: `UNKNOWN_FIELD`, `WRONG_KIND`, and `REQUIRED` for fields that a new
 * thing lacks. What the values mean is for the commands to judge.
 */
export function fieldIssues(
  fields: Fields,
  values: Readonly<Record<string, Wire>>,
  isNew: boolean,
  path: FieldIssue['path'] = [],
): FieldIssue[] {
  const issues: FieldIssue[] = Object.keys(values)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => ({
      path: [...path, name],
      code: 'UNKNOWN_FIELD',
      message: `There is no field ${name} here.`,
    }));
  for (const [name, field] of Object.entries(fields)) {
    const value = values[name];
    const at = [...path, name];
    if (value === undefined || value === null) {
      if (field.isRequired && (isNew || value === null))
        issues.push({ path: at, code: 'REQUIRED', message: `The field ${name} is missing.` });
    } else issues.push(...valueIssues(field, value, at));
  }
  return issues;
}

function valueIssues(field: Field, value: Wire, path: FieldIssue['path']): FieldIssue[] {
  const wrong = { path, code: 'WRONG_KIND', message: `This must be ${KINDS[field.kind].said}.` };
  if (field.kind === 'list') {
    if (!isList(value)) return [wrong];
    return value.flatMap((item, index) =>
      isMap(item)
        ? fieldIssues(field.fields, item, true, [...path, index])
        : [{ ...wrong, path: [...path, index], message: 'This must have fields.' }],
    );
  }
  if (field.kind === 'part') return isMap(value) ? fieldIssues(field.fields, value, true, path) : [wrong];
  if (field.kind === 'texts' || field.kind === 'choices') {
    if (!isList(value)) return [wrong];
    return value.flatMap((each, index) => {
      const at = [...path, index];
      if (typeof each !== 'string') return [{ ...wrong, path: at }];
      return field.kind === 'choices' ? choiceIssues(field.choices, each, at) : [];
    });
  }
  if (typeof value !== KINDS[field.kind].type) return [wrong];
  return field.kind === 'choice' && typeof value === 'string' ? choiceIssues(field.choices, value, path) : [];
}

const choiceIssues = (
  choices: Readonly<Record<string, string>>,
  value: string,
  path: FieldIssue['path'],
): FieldIssue[] =>
  Object.hasOwn(choices, value)
    ? []
    : [{ path, code: 'UNKNOWN_CHOICE', message: `Choose one of ${Object.keys(choices).join(', ')}.` }];
