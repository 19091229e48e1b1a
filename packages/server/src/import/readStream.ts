import { ValidationError, type ValidationIssue } from '../error/ValidationError.ts';
import { type ImportRecord, type ImportStream, importHeader, importRecord } from './ImportRecord.ts';

const MOST_ISSUES = 100;

/**
 * Reads a workspace from lines of JSON: a header, then a record a line.
 *
 * @throws {ValidationError} With the lines that are not what they must be, the first hundred.
 */
export function readStream(text: string): ImportStream {
  const issues: ValidationIssue[] = [];
  const read = <Output>(line: string, number: number, parse: (value: unknown) => Output): Output | null => {
    try {
      return parse(JSON.parse(line));
    } catch {
      const message = `Line ${number} is not the JSON of ${number === 1 ? 'a header' : 'a record'}.`;
      issues.push({ path: [number - 1], code: 'BAD_LINE', message });
      return null;
    }
  };
  const [first = '', ...lines] = text.split('\n');
  const header = read(first, 1, (value) => importHeader.parse(value));
  const records: ImportRecord[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const record = read(line, index + 2, (value) => importRecord.parse(value));
    if (record !== null) records.push(record);
    if (issues.length >= MOST_ISSUES) break;
  }
  if (issues.length > 0 || header === null) throw new ValidationError(issues);
  return { source: header.source, records };
}
