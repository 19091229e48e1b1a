import type { AccessAction } from '@meritkit/core';
import type { Tx } from '../database/Tx.ts';
import { uuidOf } from '../id/decodeId.ts';

/** An input of a command, as it was sent. */
type Input = Readonly<Record<string, unknown>>;

/** Who may perform a command. */
export interface CommandRule {
  readonly action: AccessAction;
  /** The person (UUID) whom the command is about, whose manager may do what the person may; null for nobody. */
  readonly subject: (input: Input, tx: Tx) => Promise<string | null>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const personIn = (field: string) => async (input: Input) =>
  input[field] == null ? null : uuidOf('Person', text(input[field]));

const ownerOfObjective = (field: string) => async (input: Input, tx: Tx) =>
  (
    await tx.objective.findUnique({
      where: { id: uuidOf('Objective', text(input[field])) },
      select: { ownerId: true },
    })
  )?.ownerId ?? null;

const ownerOfKeyResult = async (input: Input, tx: Tx) => {
  const keyResult = await tx.keyResult.findUnique({
    where: { id: uuidOf('KeyResult', text(input['id'])) },
    select: { ownerId: true, objective: { select: { ownerId: true } } },
  });
  return keyResult?.ownerId ?? keyResult?.objective.ownerId ?? null;
};

const administer: CommandRule = { action: 'ADMINISTER', subject: async () => null };
const write = (subject: CommandRule['subject']): CommandRule => ({ action: 'WRITE', subject });
const judge = (subject: CommandRule['subject']): CommandRule => ({ action: 'JUDGE', subject });
const ofObjective = write(ownerOfObjective('id'));
const ofKeyResult = write(ownerOfKeyResult);

/**
 * Who may perform each command, by its name. A command that is not named here is for the operator and for jobs only.
 *
 * The subject of a new key result is its objective's owner: whoever may change the one may add to it.
 */
export const COMMAND_RULES: ReadonlyMap<string, CommandRule> = new Map<string, CommandRule>([
  ['absenceArchive', administer],
  ['absenceCreate', administer],
  ['absenceUpdate', administer],
  ['assignmentCreate', administer],
  ['assignmentEnd', administer],
  ['calendarCreate', administer],
  ['calendarUpdate', administer],
  ['directoryAbandon', administer],
  ['directoryApply', administer],
  ['directoryConfirm', administer],
  ['directoryPlan', administer],
  ['directoryStage', administer],
  ['directoryStart', administer],
  ['exchangeRateRecord', administer],
  ['gradeScaleCreate', administer],
  ['keyResultArchive', ofKeyResult],
  ['keyResultAssess', judge(ownerOfKeyResult)],
  ['keyResultCheckIn', ofKeyResult],
  ['keyResultCreate', write(ownerOfObjective('objectiveId'))],
  ['keyResultOverride', judge(ownerOfKeyResult)],
  ['keyResultRedefine', ofKeyResult],
  ['keyResultUpdate', ofKeyResult],
  ['metricArchive', administer],
  ['metricDefine', administer],
  ['metricUpdate', administer],
  ['objectiveAlign', ofObjective],
  ['objectiveArchive', ofObjective],
  ['objectiveAssess', judge(ownerOfObjective('id'))],
  ['objectiveCarryOver', ofObjective],
  ['objectiveCreate', write(personIn('ownerId'))],
  ['objectiveOverride', judge(ownerOfObjective('id'))],
  ['objectiveRedefine', ofObjective],
  ['objectiveReweigh', ofObjective],
  ['objectiveUpdate', ofObjective],
  ['organisationUpdate', administer],
  ['periodClose', administer],
  ['periodCreate', administer],
  ['periodOpen', administer],
  ['periodReopen', administer],
  ['periodUpdate', administer],
  ['personArchive', administer],
  ['personCreate', administer],
  ['personUpdate', administer],
  ['riskScenarioArchive', administer],
  ['riskScenarioDefine', administer],
  ['riskScenarioUpdate', administer],
  ['roleGrant', administer],
  ['roleRevoke', administer],
  ['scaleCreate', administer],
  ['serviceAccountArchive', administer],
  ['serviceAccountCreate', administer],
  ['teamArchive', administer],
  ['teamCreate', administer],
  ['teamUpdate', administer],
]);

/** Commands for which there is no rule for people yet: they are for the operator. A command that is named nowhere fails a test. */
export const OPERATOR_ONLY: ReadonlySet<string> = new Set([
  'costSavingLapse',
  'costSavingLinkDuplicate',
  'costSavingMention',
  'costSavingRealise',
  'costSavingRecord',
  'costSavingReject',
  'costSavingUpdate',
  'costSavingVerify',
  'gradeCorrect',
  'gradeState',
  'incidentFollowUp',
  'incidentOpen',
  'incidentResolve',
  'incidentUpdate',
  'metricRecord',
  'objectiveUnalign',
  'reportArchive',
  'reportItemAdd',
  'reportItemRemove',
  'reportItemUpdate',
  'reportUpdate',
  'reportWrite',
  'statementArchive',
  'statementCreate',
  'statementLink',
  'statementUnlink',
  'statementUpdate',
  'storyArchive',
  'storyLink',
  'storyUnlink',
  'storyUpdate',
  'storyWrite',
  'workItemArchive',
  'workItemMove',
  'workItemPlace',
  'workItemUpdate',
  'workItemWrite',
]);

/** Commands that decide by themselves, since what is allowed hangs on more than a person. */
export const OWN_RULES: ReadonlySet<string> = new Set(['tokenCreate', 'tokenRevoke']);
