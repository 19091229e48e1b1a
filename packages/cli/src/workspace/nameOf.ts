import { type Fields, type ImportNoun, NOUNS } from '@meritkit/server';

/** A name without what people vary: case, hyphens, underscores, spaces. */
export const plain = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[-_\s]/g, '');

/** The field that a file means by a name, English or Chinese. */
export const fieldNamed = (fields: Fields, name: string): string | undefined =>
  Object.keys(fields).find((each) => plain(each) === plain(name) || fields[each]?.zh === name.trim());

/** The noun whose list has this name, English or Chinese. */
export const nounNamed = (name: string): ImportNoun | undefined =>
  NOUNS.find((noun) => plain(noun.plural) === plain(name) || noun.zh === name.trim());

/** The same word with hyphens, as files are named. */
export const hyphened = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
