import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { SAID } from '../graphql/said.ts';
import { HealthRulesInput } from '../health/HealthRules.ts';
import { SeverityLabelInput } from '../incident/SeverityLabel.ts';
import { Assignment } from './Assignment.ts';
import { assignmentCreate } from './commands/assignmentCreate.ts';
import { assignmentEnd } from './commands/assignmentEnd.ts';
import { organisationUpdate } from './commands/organisationUpdate.ts';
import { personArchive } from './commands/personArchive.ts';
import { personCreate } from './commands/personCreate.ts';
import { personUpdate } from './commands/personUpdate.ts';
import { teamArchive } from './commands/teamArchive.ts';
import { teamCreate } from './commands/teamCreate.ts';
import { teamUpdate } from './commands/teamUpdate.ts';
import { Organisation } from './Organisation.ts';
import { Person } from './Person.ts';
import { Team } from './Team.ts';

interface Changed {
  readonly id: string;
}

const personPayload = (name: string) =>
  builder.objectRef<Changed>(name).implement({
    description: 'The person as known now.',
    fields: (t) => ({
      person: t.prismaField({
        type: Person,
        description: 'The person.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.person.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const teamPayload = (name: string) =>
  builder.objectRef<Changed>(name).implement({
    description: 'The team as it is now.',
    fields: (t) => ({
      team: t.prismaField({
        type: Team,
        description: 'The team.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.team.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const assignmentPayload = (name: string) =>
  builder.objectRef<Changed>(name).implement({
    description: 'The assignment as it is now.',
    fields: (t) => ({
      assignment: t.prismaField({
        type: Assignment,
        description: 'The assignment.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.assignment.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const OrganisationUpdatePayload = builder.objectRef<Changed>('OrganisationUpdatePayload').implement({
  description: 'The organisation as it is now.',
  fields: (t) => ({
    organisation: t.prismaField({
      type: Organisation,
      description: 'The organisation.',
      resolve: (query, { id }, _args, { database }) =>
        database.prisma.organisation.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

const PersonCreatePayload = personPayload('PersonCreatePayload');
const PersonUpdatePayload = personPayload('PersonUpdatePayload');
const PersonArchivePayload = personPayload('PersonArchivePayload');
const TeamCreatePayload = teamPayload('TeamCreatePayload');
const TeamUpdatePayload = teamPayload('TeamUpdatePayload');
const TeamArchivePayload = teamPayload('TeamArchivePayload');
const AssignmentCreatePayload = assignmentPayload('AssignmentCreatePayload');
const AssignmentEndPayload = assignmentPayload('AssignmentEndPayload');

const OrganisationUpdateInput = builder.inputType('OrganisationUpdateInput', {
  description: 'What to change of the organisation. Absent fields stay.',
  fields: (t) => ({
    name: t.string({ description: 'Its name.' }),
    timeZone: t.string({ description: 'IANA name of the time zone in which its dates are meant.' }),
    severityLabels: t.field({
      type: [SeverityLabelInput],
      description: 'What it calls the severities of incidents, as A to D. All of it.',
    }),
    healthRules: t.field({
      type: HealthRulesInput,
      description: 'The rules of health that periods get which are opened from now on.',
    }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const PersonCreateInput = builder.inputType('PersonCreateInput', {
  description: 'A person to add.',
  fields: (t) => ({
    displayName: t.string({ required: true, description: 'The name that is shown.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

const PersonUpdateInput = builder.inputType('PersonUpdateInput', {
  description: 'What to change of a person. Absent fields stay.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id.' }),
    displayName: t.string({ description: 'The name that is shown.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const PersonArchiveInput = builder.inputType('PersonArchiveInput', {
  description: 'Whom to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const TeamCreateInput = builder.inputType('TeamCreateInput', {
  description: 'A team to add.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name.' }),
    parentId: t.id({ description: 'The team that it is part of; none at the top.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

const TeamUpdateInput = builder.inputType('TeamUpdateInput', {
  description: 'What to change of a team. Absent fields stay; null clears.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    name: t.string({ description: 'Its name.' }),
    parentId: t.id({ description: 'The team that it is part of; null puts it at the top.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const TeamArchiveInput = builder.inputType('TeamArchiveInput', {
  description: 'Which team to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const AssignmentCreateInput = builder.inputType('AssignmentCreateInput', {
  description: "A person's place in a team over dates.",
  fields: (t) => ({
    personId: t.id({ required: true, description: 'Who.' }),
    teamId: t.id({ required: true, description: 'Where.' }),
    managerId: t.id({ description: 'Who leads the person there.' }),
    title: t.string({ description: 'The title of the job.' }),
    fte: t.int({ description: 'Full-time equivalent in basis points: 10000, full time, when absent.' }),
    startsOn: t.field({ type: 'Date', required: true, description: 'Its first day.' }),
    endsBefore: t.field({ type: 'Date', description: 'The first day after it; none while no end is known.' }),
    source: t.string({ description: SAID.source }),
    externalId: t.string({ description: SAID.externalId }),
  }),
});

const AssignmentEndInput = builder.inputType('AssignmentEndInput', {
  description: 'Which assignment ends, and when.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    endsBefore: t.field({ type: 'Date', required: true, description: 'The first day after it.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const CHANGE_ERRORS = [ValidationError, NotFoundError, StaleVersionError];
const ARCHIVE_ERRORS = [NotFoundError, StaleVersionError, ConflictError];

builder.mutationFields((t) => ({
  organisationUpdate: t.field({
    type: OrganisationUpdatePayload,
    description:
      "Changes the organisation's name, its labels of severities and, while there are no objectives, the time zone in which its dates are meant.",
    errors: { types: [ValidationError, StaleVersionError, ConflictError] },
    args: { input: t.arg({ type: OrganisationUpdateInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, organisationUpdate, input),
    }),
  }),
  personCreate: t.field({
    type: PersonCreatePayload,
    description: 'Adds a person.',
    errors: { types: [ValidationError] },
    args: { input: t.arg({ type: PersonCreateInput, required: true, description: 'The person.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performOneFor(context, personCreate, input) }),
  }),
  personUpdate: t.field({
    type: PersonUpdatePayload,
    description: 'Changes what is known of a person.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: PersonUpdateInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, personUpdate, input) }),
  }),
  personArchive: t.field({
    type: PersonArchivePayload,
    description: 'Takes a person out of lists; what rests on the person stays.',
    errors: { types: ARCHIVE_ERRORS },
    args: { input: t.arg({ type: PersonArchiveInput, required: true, description: 'Whom.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, personArchive, input) }),
  }),
  teamCreate: t.field({
    type: TeamCreatePayload,
    description: 'Adds a team.',
    errors: { types: [ValidationError] },
    args: { input: t.arg({ type: TeamCreateInput, required: true, description: 'The team.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performOneFor(context, teamCreate, input) }),
  }),
  teamUpdate: t.field({
    type: TeamUpdatePayload,
    description: 'Renames a team or moves it below another.',
    errors: { types: [...CHANGE_ERRORS, ConflictError] },
    args: { input: t.arg({ type: TeamUpdateInput, required: true, description: 'What to change.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, teamUpdate, input) }),
  }),
  teamArchive: t.field({
    type: TeamArchivePayload,
    description: 'Takes a team out of lists; what rests on the team stays.',
    errors: { types: ARCHIVE_ERRORS },
    args: { input: t.arg({ type: TeamArchiveInput, required: true, description: 'Which team.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, teamArchive, input) }),
  }),
  assignmentCreate: t.field({
    type: AssignmentCreatePayload,
    description: 'Gives a person a place in a team over dates.',
    errors: { types: [ValidationError] },
    args: { input: t.arg({ type: AssignmentCreateInput, required: true, description: 'The assignment.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performOneFor(context, assignmentCreate, input),
    }),
  }),
  assignmentEnd: t.field({
    type: AssignmentEndPayload,
    description: 'Ends an assignment before a date; what it was until then stays.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: AssignmentEndInput, required: true, description: 'Which one, and when.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, assignmentEnd, input) }),
  }),
}));
