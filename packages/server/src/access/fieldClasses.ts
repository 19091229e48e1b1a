import type { AccessClass } from '@meritkit/core';

/** The class of all fields of a type, or of each of those that have one. */
type TypeClasses = AccessClass | Readonly<Record<string, AccessClass>>;

/**
 * How sensitive the fields of the schema are. What is not named here is for the operator only.
 *
 * Fields that decide by themselves who sees what are named as `INTERNAL`: `tokens`, `roleGrants`, `serviceAccounts`,
 * `audit` and `accessExplain`. `node` and `nodes` are not named: by them anything could be reached.
 */
const CLASSES: Readonly<Record<string, TypeClasses>> = {
  Query: {
    accessExplain: 'INTERNAL',
    audit: 'INTERNAL',
    calendar: 'INTERNAL',
    calendars: 'INTERNAL',
    keyResult: 'INTERNAL',
    keyResults: 'INTERNAL',
    objective: 'INTERNAL',
    objectives: 'INTERNAL',
    organisation: 'PUBLIC',
    people: 'INTERNAL',
    period: 'INTERNAL',
    periods: 'INTERNAL',
    person: 'INTERNAL',
    roleGrants: 'INTERNAL',
    scales: 'INTERNAL',
    scoreLint: 'INTERNAL',
    serviceAccounts: 'INTERNAL',
    team: 'INTERNAL',
    teams: 'INTERNAL',
    tokens: 'INTERNAL',
    viewer: 'PUBLIC',
  },
  AccessExplanation: 'INTERNAL',
  AccessToken: 'INTERNAL',
  Calendar: 'INTERNAL',
  Alignment: 'INTERNAL',
  Assignment: 'PERSONAL',
  AuditEntry: 'INTERNAL',
  Cadence: 'INTERNAL',
  CheckIn: 'INTERNAL',
  ComputedValue: 'INTERNAL',
  Derivation: 'INTERNAL',
  DerivationWindow: 'INTERNAL',
  Explanation: 'INTERNAL',
  ExplanationChild: 'INTERNAL',
  ExplanationInput: 'INTERNAL',
  Health: 'INTERNAL',
  HealthRules: 'INTERNAL',
  KeyResult: {
    ...internal(
      'archivedAt checkIns createdAt definition definitions description externalId id milestones objective',
    ),
    ...internal('health ordinal owner progress revision score source title'),
  },
  KeyResultDefinition: 'INTERNAL',
  LeftOut: 'INTERNAL',
  LintFinding: 'INTERNAL',
  LintNumber: 'INTERNAL',
  Milestone: 'INTERNAL',
  Objective: {
    ...internal('alignments archivedAt conclusion createdAt definition definitions description'),
    ...internal('externalId health id keyResults owner period predecessor progress revision score source'),
    ...internal('team title'),
  },
  ObjectiveDefinition: 'INTERNAL',
  Organisation: 'PUBLIC',
  Period: 'INTERNAL',
  Person: {
    ...internal('archivedAt createdAt displayName externalId id revision source'),
    assignments: 'PERSONAL',
  },
  Reason: 'INTERNAL',
  RoleGrant: 'INTERNAL',
  Scale: 'INTERNAL',
  ScalePoint: 'INTERNAL',
  ScorePoint: 'INTERNAL',
  ServiceAccount: 'INTERNAL',
  Team: {
    ...internal('archivedAt createdAt externalId id name parent revision source'),
    assignments: 'PERSONAL',
  },
  ValueRange: 'INTERNAL',
  TodoItem: 'INTERNAL',
  Viewer: 'PUBLIC',
};

function internal(names: string): Readonly<Record<string, AccessClass>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'INTERNAL']));
}

/** Types that say nothing of their own: what they hold has a class. What mutations may is decided by their commands. */
const STRUCTURE =
  /^(Mutation|PageInfo|UserError|ValidationIssue|Node|__.*|.*(Connection|Edge|Payload|Error))$/;

/** How sensitive a field is; null where nothing is said, which is for the operator only. */
export function classOf(type: string, field: string): AccessClass | null {
  if (STRUCTURE.test(type) || field.startsWith('__')) return 'PUBLIC';
  const classes = CLASSES[type];
  return typeof classes === 'string' ? classes : (classes?.[field] ?? null);
}

/** The types and fields that are named, as `Team` and `Person.id`. */
export const classifiedNames = (): string[] =>
  Object.entries(CLASSES).flatMap(([type, classes]) =>
    typeof classes === 'string' ? [type] : Object.keys(classes).map((field) => `${type}.${field}`),
  );
