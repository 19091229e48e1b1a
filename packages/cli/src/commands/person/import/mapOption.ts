import { DIRECTORY_FIELDS, type DirectoryField } from '@meritkit/core';
import { InvalidArgumentError } from 'commander';

/** Fields by the columns that state them; null for a column that is not read. */
export type ColumnMapping = ReadonlyMap<string, DirectoryField | null>;

/** Reads `COLUMN=FIELD`, or `COLUMN=-` for a column that is not to be read; it can be given several times. */
export function mapOption(text: string, before: ColumnMapping = new Map()): ColumnMapping {
  // A column may have the sign in its name, a field has not.
  const at = text.lastIndexOf('=');
  const [column, name] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  const field = DIRECTORY_FIELDS.find((each) => each === name) ?? null;
  if (at < 1 || column === '' || (field === null && name !== '-'))
    throw new InvalidArgumentError(`Give COLUMN=FIELD; the fields are ${DIRECTORY_FIELDS.join(', ')}.`);
  return new Map([...before, [column, field]]);
}
