import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { ImportIssue, ImportNoun, ImportRecord } from '@meritkit/server';
import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';
import { decodeText } from './decodeText.ts';
import { listFiles } from './listFiles.ts';
import { nounNamed, plain } from './nameOf.ts';
import { CsvProblem, readCsv } from './readCsv.ts';
import { type Setting, textOf } from './readField.ts';
import { readMarkdown } from './readMarkdown.ts';
import { complainIn, type Reading, readThing, readThings } from './readThings.ts';
import { readYaml } from './readYaml.ts';
import { readDate } from './values/readDate.ts';
import type { Entry, Written } from './Written.ts';

/** What a folder says. */
export interface ReadWorkspace {
  readonly source: string;
  readonly records: readonly ImportRecord[];
  /** Problems of form. What could be read is among the records all the same, to be checked further. */
  readonly issues: readonly ImportIssue[];
}

/** Bytes of one file. What is larger is data for the import of a directory, or a mistake. */
const MAX_BYTES = 32 * 1024 * 1024;

const ROOT = ['workspace.yaml', 'workspace.yml'];
const YAML = ['.yaml', '.yml'];

/**
 * Reads a folder as a workspace: `workspace.yaml` with its source, and all other YAML, CSV and Markdown with front matter.
 * Everything that is wrong is told at once.
 *
 * @throws {CliError} `WORKSPACE_MISSING` when there is no `workspace.yaml`.
 */
export async function readWorkspace(folder: string): Promise<ReadWorkspace> {
  const listed = await listFiles(folder).catch((cause: unknown) => {
    throw missing(folder, cause);
  });
  const root = ROOT.find((name) => listed.files.includes(name));
  if (root === undefined) throw missing(folder);
  const records: ImportRecord[] = [];
  const issues: ImportIssue[] = [];
  for (const file of listed.links)
    complainIn({ file, issues })(
      [1, 1],
      'LINK',
      'This is a link: links are not followed, put the file itself here.',
    );
  const top = await readTop(folder, root, issues);
  const files = [root, ...listed.files.filter((file) => file !== root)];
  for (const file of files) {
    const reading: Reading = { file, setting: top.setting, records, issues };
    const complain = complainIn(reading);
    try {
      if (!isRead(file)) continue;
      if ((await stat(join(folder, file))).size > MAX_BYTES) {
        complain([1, 1], 'TOO_LARGE', 'The file is larger than 32 MB: split it.');
        continue;
      }
      if (extname(file) === '.csv') await readTable(folder, reading);
      else if (extname(file) === '.md') await readProse(folder, reading);
      else await readLists(folder, reading, file === root);
    } catch (error) {
      if (error instanceof CsvProblem) complain([error.line, 1], 'CSV', error.message);
      else if (error instanceof CliError) complain([1, 1], error.code, error.message);
      else throw error;
    }
  }
  return { source: top.source, records, issues };
}

const isRead = (file: string): boolean => [...YAML, '.csv', '.md'].includes(extname(file));

const missing = (folder: string, cause?: unknown): CliError =>
  new CliError('WORKSPACE_MISSING', EXIT.usage, `There is no workspace.yaml in ${folder}.`, {
    cause,
    advice: 'Name the folder of a workspace; its workspace.yaml has at least one line, as "source: my-team".',
  });

async function entriesOf(folder: string, file: string, issues: ImportIssue[]): Promise<readonly Entry[]> {
  const complain = complainIn({ file, issues });
  const written = readYaml(decodeText(await readFile(join(folder, file))), complain);
  if (written === null) return [];
  if (written.kind === 'map') return written.entries;
  complain(written.at, 'NOT_A_MAP', 'A file of a workspace holds lists by their names, as "people:".');
  return [];
}

/** What the first file says of all others. */
async function readTop(
  folder: string,
  file: string,
  issues: ImportIssue[],
): Promise<{ source: string; setting: Setting }> {
  let entries: readonly Entry[] = [];
  try {
    // Its problems are told when it is read for its things.
    entries = await entriesOf(folder, file, []);
  } catch {
    return { source: 'workspace', setting: { date: null, timeZone: null } };
  }
  const complain = complainIn({ file, issues });
  const source = textOf(entries, 'source', '来源')?.text;
  if (source === undefined)
    complain([1, 1], 'SOURCE_REQUIRED', 'Name the "source": with the keys it identifies what is here.');
  const organisation = entries.find(({ name }) => nounNamed(name)?.name === 'organisation')?.value;
  const timeZone =
    organisation?.kind === 'map' ? textOf(organisation.entries, 'timeZone', 'time-zone', '时区') : null;
  return {
    source: source ?? 'workspace',
    setting: {
      date: dateOf(entries, complain, null),
      timeZone: isZone(timeZone?.text) ? (timeZone?.text ?? null) : null,
    },
  };
}

function dateOf(
  entries: readonly Entry[],
  complain: ReturnType<typeof complainIn>,
  otherwise: string | null,
): string | null {
  const stated = textOf(entries, 'date', '日期');
  if (stated === null) return otherwise;
  const read = readDate(stated.text, null);
  if ('date' in read) return read.date;
  complain(stated.at, 'INVALID_DATE', 'The date of a document is written with its year, like 2026-10-01.');
  return otherwise;
}

function isZone(name: string | undefined): boolean {
  try {
    return (
      name !== undefined &&
      new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
    );
  } catch {
    return false;
  }
}

const TOP = ['source', '来源', 'date', '日期', 'format', '格式'];

async function readLists(folder: string, reading: Reading, isRoot: boolean): Promise<void> {
  const entries = await entriesOf(folder, reading.file, reading.issues);
  const complain = complainIn(reading);
  const date = isRoot ? reading.setting.date : dateOf(entries, complain, reading.setting.date);
  const inFile: Reading = { ...reading, setting: { ...reading.setting, date } };
  for (const { name, at, value } of entries) {
    const noun = nounNamed(name);
    if (noun !== undefined) readThings(noun, value, inFile);
    else if (!TOP.includes(name.trim()))
      complain(at, 'UNKNOWN_LIST', `There are no lists "${name}": see the format for those that there are.`);
  }
}

/** The noun whose name is a part of a file's: `people.csv`, `2025.check-ins.csv`, `statements/first.md`. */
function nounOfFile(file: string): ImportNoun | undefined {
  const [name = '', parent] = file.split('/').reverse();
  return [...name.split('.').slice(0, -1), ...(parent === undefined ? [] : [parent])]
    .map(nounNamed)
    .find((noun) => noun !== undefined);
}

async function readTable(folder: string, reading: Reading): Promise<void> {
  const complain = complainIn(reading);
  const noun = nounOfFile(reading.file);
  if (noun === undefined)
    return complain(
      [1, 1],
      'UNKNOWN_TABLE',
      'The name of a table is that of its list, as people.csv or check-ins.csv.',
    );
  let header: readonly string[] | null = null;
  for await (const { cells, line } of readCsv(join(folder, reading.file))) {
    if (header === null) {
      header = cells;
      const twice = header.findIndex(
        (name, index) => header?.findIndex((each) => plain(each) === plain(name)) !== index,
      );
      if (twice >= 0)
        complain([1, twice + 1], 'DUPLICATE_COLUMN', `The column "${header[twice]}" is there twice.`);
      continue;
    }
    if (cells.length > header.length)
      complain(
        [line, header.length + 1],
        'TOO_MANY_CELLS',
        'The row has more cells than the header has names.',
      );
    const entries = header.flatMap((name, index): Entry[] => {
      const text = cells[index] ?? '';
      const value: Written = { kind: 'scalar', text: text === '' ? null : text, at: [line, index + 1] };
      // An empty cell says nothing; it does not clear.
      return text === '' ? [] : [{ name, at: [1, index + 1], value }];
    });
    readThing(noun, entries, { at: [line, 1] }, reading);
  }
}

async function readProse(folder: string, reading: Reading): Promise<void> {
  const text = decodeText(await readFile(join(folder, reading.file)));
  const complain = complainIn(reading);
  const read = readMarkdown(text, complain);
  if (read === null) return;
  const named = textOf(read.fields, 'noun', '类型');
  const noun = named === null ? nounOfFile(reading.file) : nounNamed(named.text);
  if (noun === undefined)
    return complain(
      [1, 1],
      'UNKNOWN_NOUN',
      'Say what this is: "noun: statements", or put it into a folder of that name.',
    );
  const prose = Object.keys(noun.fields).find((name) => noun.fields[name]?.kind === 'prose');
  const fields = read.fields.filter(({ name }) => !['noun', '类型'].includes(name.trim()));
  const body =
    prose === undefined || (read.body.kind === 'scalar' && read.body.text === null)
      ? []
      : [{ name: prose, at: read.body.at, value: read.body }];
  const date = dateOf(fields, complain, reading.setting.date);
  readThing(
    noun,
    [...fields.filter(({ name }) => !['date', '日期'].includes(name)), ...body],
    { at: [1, 1] },
    {
      ...reading,
      setting: { ...reading.setting, date },
    },
  );
}
