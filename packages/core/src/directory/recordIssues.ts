import { isDate } from '../period/isDate.ts';
import { DIRECTORY_FIELDS, type DirectoryField, type DirectoryRecord } from './DirectoryField.ts';
import type { DirectoryIssue, DirectoryIssueCode } from './DirectoryIssue.ts';
import { emailIssue } from './emailIssue.ts';
import { levelContradiction } from './levelContradiction.ts';

const LONGEST = 300;
const FULL_TIME = 10_000;
const UNSTORABLE = /[\0\n\r\u2028\u2029\p{Cs}]/u;

/**
 * All that is wrong with what a line states of a person, as far as the line alone shows it.
 *
 * @param fields - The fields that the directory states: a needed one is missing only where it is among them.
 *
 * @example
 * recordIssues({ externalId: 'E1', displayName: 'Ada', email: 'ada' }, ['externalId', 'displayName', 'email'])[0].code; // => 'INVALID_EMAIL'
 */
export function recordIssues(record: DirectoryRecord, fields: readonly DirectoryField[]): DirectoryIssue[] {
  const issues: DirectoryIssue[] = [];
  const add = (code: DirectoryIssueCode, field: DirectoryField, about: readonly string[] = []) =>
    void issues.push({ code, field, about });
  for (const field of DIRECTORY_FIELDS) {
    const value = record[field];
    const isNeeded = field === 'externalId' || field === 'displayName';
    if (value == null) {
      if (isNeeded && fields.includes(field)) add('REQUIRED', field);
    } else if (field === 'fte') {
      const fte = Number(value);
      if (!Number.isInteger(fte) || fte < 1 || fte > FULL_TIME) add('INVALID_FTE', field, [String(value)]);
    } else if (field === 'hiredOn' || field === 'leftOn') {
      if (!isDate(String(value))) add('INVALID_DATE', field, [String(value).slice(0, LONGEST)]);
    } else textIssues(String(value), field, add);
  }
  const { email, hiredOn, leftOn, level, levelName } = record;
  if (email != null && emailIssue(email) !== null) add('INVALID_EMAIL', 'email', [email.slice(0, LONGEST)]);
  if (hiredOn != null && leftOn != null && isDate(hiredOn) && isDate(leftOn) && leftOn < hiredOn)
    add('DATES_REVERSED', 'leftOn');
  const other = level == null || levelName == null ? null : levelContradiction(level, levelName);
  if (level != null && levelName != null && other !== null)
    add('LEVEL_CONTRADICTED', 'level', [level, levelName, `“${other}”`]);
  return issues;
}

function textIssues(
  text: string,
  field: DirectoryField,
  add: (code: DirectoryIssueCode, field: DirectoryField) => void,
): void {
  if (text.trim() === '') add('REQUIRED', field);
  if (UNSTORABLE.test(text)) add('INVALID_TEXT', field);
  if (text.length > LONGEST && [...text].length > LONGEST) add('TOO_LONG', field);
}
