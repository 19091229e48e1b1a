import { canonicalJson } from '@meritkit/core';
import { ValidationError } from '../../error/ValidationError.ts';
import type { Field } from '../Field.ts';
import type { Values } from '../ImportNoun.ts';
import { normalise } from '../normalise.ts';
import { isList, isMap, type Wire } from '../Wire.ts';

/**
 * The items of a list that the workspace has and the database has not.
 *
 * @throws {ValidationError} `IMMUTABLE` when one of the database is missing in the workspace: an import takes none away.
 */
export function additions(
  name: string,
  field: Field,
  wanted: Wire | undefined,
  there: Wire | undefined,
): readonly Values[] {
  if (wanted === undefined) return [];
  const itemsOf = (list: Wire | undefined) => {
    const items = normalise(field, list);
    return isList(items) ? items.filter(isMap) : [];
  };
  const rows = itemsOf(wanted);
  const known = itemsOf(there).map((row) => canonicalJson(row));
  const listed = new Set(rows.map((row) => canonicalJson(row)));
  if (known.some((row) => !listed.has(row)))
    throw new ValidationError([
      {
        path: [name],
        code: 'IMMUTABLE',
        message:
          'Something of this list is there and missing here: an import takes nothing away, so list it too.',
      },
    ]);
  return rows.filter((row) => !known.includes(canonicalJson(row)));
}
