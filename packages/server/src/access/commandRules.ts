import type { AccessAction, AccessClass } from '@meritkit/core';
import {
  contributorsOf,
  type DayOf,
  gradedOn,
  gradedPerson,
  involvedInSaving,
  linkTellers,
  named,
  ownersOf,
  placeOwners,
  recordersOf,
  reportTellers,
  respondersOf,
  type Subjects,
  tellersOf,
} from './subjects.ts';

/** Who may perform a command. */
export interface CommandRule {
  /** What is to be allowed: one of these, of one of the people whom the command is about. */
  readonly anyOf: readonly AccessAction[];
  /** How sensitive what is written is; `INTERNAL` when absent. */
  readonly class?: AccessClass;
  /** Whom it is about, whose manager may do what the person may. */
  readonly about: Subjects;
  /** Whom it is about as well: that has to be allowed too. */
  readonly also?: Subjects;
  /** Whose words or whose work it is: they never do it, whatever they may otherwise. */
  readonly never?: Subjects;
  /** The day whose reporting lines count; today when absent or null. */
  readonly on?: DayOf;
}

const nobody: Subjects = async () => [null];
/** Whoever asks: what every employee may do, and a program that may write. */
const viewer: Subjects = async (_input, _tx, viewerId) => [viewerId];

const administer: CommandRule = { anyOf: ['ADMINISTER'], about: nobody };
const write = (about: Subjects): CommandRule => ({ anyOf: ['WRITE'], about });
const judge = (about: Subjects): CommandRule => ({ anyOf: ['JUDGE'], about });

const ofObjective = write(ownersOf('Objective'));
const ofKeyResult = write(ownersOf('KeyResult'));
const ofWorkItem = write(ownersOf('WorkItem'));
const ofStatement = write(tellersOf('Statement'));
const ofStory = write(tellersOf('Story'));
const ofReport = write(reportTellers('Report'));
const ofIncident = write(respondersOf);
const ofSaving = write(contributorsOf);
const checkSaving: CommandRule = {
  anyOf: ['APPROVE', 'ADMINISTER'],
  about: recordersOf('CostSaving'),
  never: involvedInSaving,
};
const grade = { anyOf: ['APPROVE'], class: 'CONFIDENTIAL', about: gradedPerson, on: gradedOn } as const;

/**
 * Who may perform each command, by its name. A command that is not named here is performed by nobody, and fails a test.
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
  ['costSavingLapse', ofSaving],
  ['costSavingLinkDuplicate', ofSaving],
  ['costSavingMention', write(viewer)],
  ['costSavingRealise', ofSaving],
  ['costSavingRecord', write(viewer)],
  ['costSavingReject', checkSaving],
  ['costSavingUpdate', ofSaving],
  ['costSavingVerify', checkSaving],
  ['directoryAbandon', administer],
  ['directoryApply', administer],
  ['directoryConfirm', administer],
  ['directoryPlan', administer],
  ['directoryStage', administer],
  ['directoryStart', administer],
  ['exchangeRateRecord', administer],
  ['gradeCorrect', grade],
  ['gradeScaleCreate', administer],
  ['gradeState', grade],
  ['incidentFollowUp', ofIncident],
  ['incidentOpen', write(viewer)],
  ['incidentResolve', ofIncident],
  ['incidentUpdate', ofIncident],
  ['keyResultArchive', ofKeyResult],
  ['keyResultAssess', judge(ownersOf('KeyResult'))],
  ['keyResultCheckIn', ofKeyResult],
  ['keyResultCreate', write(ownersOf('Objective', 'objectiveId'))],
  ['keyResultOverride', judge(ownersOf('KeyResult'))],
  ['keyResultRedefine', ofKeyResult],
  ['keyResultUpdate', ofKeyResult],
  ['metricArchive', administer],
  ['metricDefine', administer],
  ['metricRecord', write(nobody)],
  ['metricUpdate', administer],
  ['objectiveAlign', ofObjective],
  ['objectiveArchive', ofObjective],
  ['objectiveAssess', judge(ownersOf('Objective'))],
  ['objectiveCarryOver', ofObjective],
  ['objectiveCreate', write(named('ownerId'))],
  ['objectiveOverride', judge(ownersOf('Objective'))],
  ['objectiveRedefine', ofObjective],
  ['objectiveReweigh', ofObjective],
  ['objectiveUnalign', write(ownersOf('Alignment', 'alignmentId'))],
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
  ['reportArchive', ofReport],
  ['reportItemAdd', write(reportTellers('Report', 'reportId'))],
  ['reportItemRemove', write(reportTellers('ReportItem'))],
  ['reportItemUpdate', write(reportTellers('ReportItem'))],
  ['reportUpdate', ofReport],
  ['reportWrite', write(named('authorId', 'VIEWER'))],
  ['riskScenarioArchive', administer],
  ['riskScenarioDefine', administer],
  ['riskScenarioUpdate', administer],
  ['roleGrant', administer],
  ['roleRevoke', administer],
  ['scaleCreate', administer],
  ['serviceAccountArchive', administer],
  ['serviceAccountCreate', administer],
  ['statementArchive', ofStatement],
  ['statementCreate', write(named('authorId', 'VIEWER'))],
  ['statementLink', ofStatement],
  ['statementUnlink', write(linkTellers)],
  ['statementUpdate', ofStatement],
  ['storyArchive', ofStory],
  ['storyLink', ofStory],
  ['storyUnlink', write(linkTellers)],
  ['storyUpdate', ofStory],
  ['storyWrite', write(named('authorId', 'VIEWER'))],
  ['teamArchive', administer],
  ['teamCreate', administer],
  ['teamUpdate', administer],
  ['workItemArchive', ofWorkItem],
  ['workItemMove', ofWorkItem],
  ['workItemPlace', { ...ofWorkItem, also: placeOwners }],
  ['workItemUpdate', ofWorkItem],
  ['workItemWrite', write(placeOwners)],
]);

/** Commands that decide by themselves, since what is allowed hangs on more than a person. */
export const OWN_RULES: ReadonlySet<string> = new Set(['tokenCreate', 'tokenRevoke']);
