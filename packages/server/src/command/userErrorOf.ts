import { violation } from '../database/violation.ts';
import { ConflictError } from '../error/ConflictError.ts';
import { UserError } from '../error/UserError.ts';
import { ValidationError } from '../error/ValidationError.ts';

const CIRCLE = 'This would make a circle: it would lead back to this very thing, through others.';

/** What each constraint that a well-formed input can still break means to its sender. */
const CONFLICTS: Readonly<Record<string, string>> = {
  GradeScale_code_key: 'There is a scale with this code already.',
  Metric_code_key: 'There is a metric with this code already.',
  Scale_code_key: 'There is a scale with this code already.',
  Absence_no_overlap: 'The person is absent on some of these days already.',
  Calendar_code_key: 'There is a calendar with this code already.',
  DirectoryRun_one_applies: 'Another import of people is being written.',
  Person_email_of_one: 'The e-mail belongs to another person.',
  Period_calendarId_code_key: 'There is a period of this calendar with this code already.',
  Period_code_without_calendar_key: 'There is a period with this code already.',
  Period_no_overlap: 'Another period of this calendar and kind has days in common with it.',
  Organisation_single_row: 'There is an organisation already.',
  RoleGrant_no_overlap: 'The person has this role on some of these days already.',
  ServiceAccount_name_key: 'There is a service account with this name already.',
  Team_not_its_own_parent: CIRCLE,
  WorkItem_not_its_own_parent: CIRCLE,
  Alignment_one_live_per_objective: 'The objective is aligned with this parent already.',
  Alignment_one_live_per_key_result: 'The objective is aligned with this parent already.',
  ...Object.fromEntries(
    ['objective', 'key_result', 'work_item', 'cost_saving', 'story'].map((subject) => [
      `EvidenceLink_one_live_per_${subject}`,
      'It is linked to this already.',
    ]),
  ),
};

/** What our own SQLSTATEs mean. */
const STATES: Readonly<Record<string, string>> = {
  MK002: CIRCLE,
  MK003: 'The shares of the objective would add up to more than the whole.',
};

const UNIQUE = '23505';

/** The refusal that a database's error stands for; null when it is not the sender's to mend. */
export function userErrorOf(error: unknown): UserError | null {
  if (error instanceof UserError) return error;
  const broken = violation(error);
  if (broken === null) return null;
  const conflict = STATES[broken.sqlState] ?? CONFLICTS[broken.constraint ?? ''];
  if (conflict !== undefined) return new ConflictError(conflict);
  if (broken.sqlState === UNIQUE && broken.constraint?.endsWith('_source_externalId_key'))
    return new ValidationError([
      {
        path: ['externalId'],
        code: 'TAKEN',
        message: 'Something with this source and external id is there already.',
      },
    ]);
  return null;
}
