import type { SampleInput } from '@meritkit/client';
import { CliError } from '../../../error/CliError.ts';
import { EXIT } from '../../../error/ExitCode.ts';
import { parseCsv } from './parseCsv.ts';

/** Fields of a sample; every other name is a dimension. */
const FIELDS = ['end', 'value', 'numerator', 'denominator', 'unit', 'source', 'externalId'] as const;

const invalid = (message: string): CliError =>
  new CliError('SAMPLES_INVALID', EXIT.usage, message, {
    advice: 'Give CSV with a line of headings, or one JSON object a line. See: merit metric record --help',
  });

/**
 * Reads samples from CSV with headings, or from JSON objects, one a line. Empty cells are left out.
 *
 * @throws {CliError} `SAMPLES_INVALID`, with the line.
 */
export function readSamples(text: string, metricId: string): SampleInput[] {
  const plain = text.replace(/^\uFEFF/, '').trim();
  if (plain === '') throw invalid('Stdin is empty.');
  const rows = plain.startsWith('{') ? jsonRows(plain) : csvRows(plain);
  return rows.map(([row, line]) => toSample(row, line, metricId));
}

type Row = readonly [cells: ReadonlyMap<string, string>, line: number];

function csvRows(text: string): Row[] {
  const lines = parseCsv(text);
  if (lines === null) throw invalid('Stdin ends within quotes.');
  const [headings, ...rows] = lines;
  const names = (headings?.cells ?? []).map((name) => name.trim());
  if (new Set(names).size < names.length || names.includes(''))
    throw invalid('Line 1 has headings that are empty or the same.');
  return rows.map(({ cells, line }) => {
    if (cells.length !== names.length)
      throw invalid(`Line ${line} has ${cells.length} cells, but there are ${names.length} headings.`);
    return [new Map(names.map((name, index) => [name, (cells[index] ?? '').trim()])), line];
  });
}

const jsonRows = (text: string): Row[] =>
  text.split('\n').flatMap((written, index): Row[] => {
    if (written.trim() === '') return [];
    const row = jsonRow(written);
    if (row === null)
      throw invalid(`Line ${index + 1} is no JSON object of texts; decimals are texts too, like "0.5".`);
    return [[row, index + 1]];
  });

function jsonRow(written: string): ReadonlyMap<string, string> | null {
  try {
    const value: unknown = JSON.parse(written);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const cells = Object.entries(value).map(([name, cell]): [string, string] | null => {
      if (cell === null) return [name, ''];
      if (typeof cell === 'string') return [name, cell];
      // What is no whole number has been rounded by then.
      return Number.isSafeInteger(cell) ? [name, String(cell)] : null;
    });
    const read = cells.filter((cell) => cell !== null);
    return read.length === cells.length ? new Map(read) : null;
  } catch {
    return null;
  }
}

function toSample(row: ReadonlyMap<string, string>, line: number, metricId: string): SampleInput {
  const start = row.get('start');
  if (start === undefined || start === '') throw invalid(`Line ${line} has no start.`);
  const stated = FIELDS.flatMap((field) => {
    const cell = row.get(field);
    return cell === undefined || cell === '' ? [] : [[field, cell] as const];
  });
  const names: readonly string[] = ['start', ...FIELDS];
  const dimensions = [...row].flatMap(([name, value]) =>
    names.includes(name) || value === '' ? [] : [{ name, value }],
  );
  return { metricId, start, ...Object.fromEntries(stated), dimensions };
}
