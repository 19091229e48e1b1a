import type { DirectoryIssue, DirectoryIssueCode } from './DirectoryIssue.ts';

type Sentence = (about: readonly string[]) => string;

const quoted = (text: string | undefined): string => `“${text ?? ''}”`;
const lines = (about: readonly string[]): string =>
  `${about.length === 1 ? 'line' : 'lines'} ${about.slice(0, 5).join(', ')}${about.length > 5 ? ', …' : ''}`;

const SENTENCES: Readonly<Record<DirectoryIssueCode, Sentence>> = {
  REQUIRED: () => 'This is needed and not there.',
  INVALID_LINE: () => 'This is not a JSON object of the fields of a person.',
  CELLS_LEFT_OVER: () => 'The line has more cells than there are columns: is a separator within a text?',
  INVALID_TEXT: () => 'The text has characters that cannot be kept, or more than one line.',
  TOO_LONG: () => 'The text is longer than 300 characters.',
  INVALID_DATE: ([text]) => `${quoted(text)} is not a day of the calendar.`,
  AMBIGUOUS_DATE: ([text, one, other]) =>
    `${quoted(text)} can be ${one} or ${other}, and the column does not show which: state the order of its dates.`,
  INVALID_EMAIL: ([text]) => `${quoted(text)} is not an e-mail address.`,
  INVALID_FTE: ([text]) => `${quoted(text)} is not a share of full time, as 50 % or 0.5.`,
  DATES_REVERSED: () => 'The last day is before the first.',
  DUPLICATE_EXTERNAL_ID: (about) => `The id is on several lines, none of which is taken: ${lines(about)}.`,
  EMAIL_TWICE: (about) => `The e-mail is that of several people here: ${lines(about)}.`,
  EMAIL_TAKEN: () => 'The e-mail belongs to another person, who keeps it.',
  MANAGER_UNKNOWN: ([text, ...about]) =>
    about.length === 0
      ? `The manager ${quoted(text)} is neither here nor known.`
      : `The manager ${quoted(text)} is neither here nor known; a person of that name is on ${lines(about)}.`,
  MANAGER_AMBIGUOUS: ([text, ...about]) =>
    `The manager ${quoted(text)} can be several people: ${about.join(', ')}.`,
  MANAGER_CONTRADICTED: (about) =>
    `The columns about the manager mean different people: ${about.join(', ')}.`,
  MANAGER_LEFT: ([text]) => `The manager ${quoted(text)} has left.`,
  OWN_MANAGER: () => 'The person is their own manager.',
  MANAGER_CIRCLE: (about) => `The reporting lines lead back to this person: ${lines(about)}.`,
  LEVEL_CONTRADICTED: ([level, text, other]) =>
    `The level ${quoted(level)} is called ${quoted(text)}, which is otherwise ${other}.`,
  TEAM_AMBIGUOUS: ([text]) => `There are several teams ${quoted(text)}.`,
  TEAM_REQUIRED: () =>
    'A manager, title, level or share of full time is a place in a team, and none is stated.',
  ASSIGNMENT_AMBIGUOUS: () =>
    'The person has several places in teams, and it is not clear which one is meant.',
  MANAGER_REFUSED: ([line]) =>
    `The manager's own line ${line} does not come in: the reporting line is left as it is.`,
  SAME_NAME: (about) =>
    `Others who lead people have the same name, on ${lines(about)}: they may be one person with several ids.`,
};

/**
 * What is wrong with a line, or doubtful, in one sentence.
 *
 * @example
 * directoryIssueText({ code: 'MANAGER_CIRCLE', field: 'manager', about: ['3', '8'] }); // => 'The reporting lines lead back to this person: lines 3, 8.'
 */
export const directoryIssueText = ({ code, about }: Pick<DirectoryIssue, 'code' | 'about'>): string =>
  SENTENCES[code](about);
