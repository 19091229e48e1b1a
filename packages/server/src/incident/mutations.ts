import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor, performOneFor } from '../graphql/performFor.ts';
import { incidentFollowUp } from './commands/incidentFollowUp.ts';
import { incidentOpen } from './commands/incidentOpen.ts';
import { incidentResolve } from './commands/incidentResolve.ts';
import { incidentUpdate } from './commands/incidentUpdate.ts';
import { Incident } from './Incident.ts';
import {
  IncidentFollowUpInput,
  IncidentOpenInput,
  IncidentResolveInput,
  IncidentUpdateInput,
} from './inputs.ts';

const payload = (name: string) =>
  builder.objectRef<{ readonly id: string }>(name).implement({
    description: 'The incident as it is known now.',
    fields: (t) => ({
      incident: t.prismaField({
        type: Incident,
        description: 'The incident.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.incident.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const IncidentOpenPayload = payload('IncidentOpenPayload');
const IncidentUpdatePayload = payload('IncidentUpdatePayload');
const IncidentResolvePayload = payload('IncidentResolvePayload');
const IncidentFollowUpPayload = payload('IncidentFollowUpPayload');

const CHANGE_ERRORS = [ValidationError, NotFoundError, StaleVersionError];

builder.mutationFields((t) => ({
  incidentOpen: t.field({
    type: IncidentOpenPayload,
    description: 'Opens an incident, or records one that is over, as far as it is known.',
    errors: { types: [ValidationError] },
    args: { input: t.arg({ type: IncidentOpenInput, required: true, description: 'The incident.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performOneFor(context, incidentOpen, input) }),
  }),
  incidentUpdate: t.field({
    type: IncidentUpdatePayload,
    description: 'Records what is known better of an incident. What was known before stays on record.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: IncidentUpdateInput, required: true, description: 'What is known.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, incidentUpdate, input) }),
  }),
  incidentResolve: t.field({
    type: IncidentResolvePayload,
    description: 'Records that an incident is over: now, unless stated otherwise.',
    errors: { types: [...CHANGE_ERRORS, ConflictError] },
    args: { input: t.arg({ type: IncidentResolveInput, required: true, description: 'Which incident.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, incidentResolve, input) }),
  }),
  incidentFollowUp: t.field({
    type: IncidentFollowUpPayload,
    description: 'Says what is to be done after an incident, and what of it is done or dropped.',
    errors: { types: CHANGE_ERRORS },
    args: { input: t.arg({ type: IncidentFollowUpInput, required: true, description: 'What to do.' }) },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, incidentFollowUp, input),
    }),
  }),
}));
