import { ConflictError } from '../error/ConflictError.ts';
import { NotFoundError } from '../error/NotFoundError.ts';
import { StaleVersionError } from '../error/StaleVersionError.ts';
import { ValidationError } from '../error/ValidationError.ts';
import { builder } from '../graphql/builder.ts';
import { performFor } from '../graphql/performFor.ts';
import { SAID } from '../graphql/said.ts';
import { sha256 } from '../ledger/sha256.ts';
import { AccessToken } from './AccessToken.ts';
import { roleGrant } from './commands/roleGrant.ts';
import { roleRevoke } from './commands/roleRevoke.ts';
import { serviceAccountArchive } from './commands/serviceAccountArchive.ts';
import { serviceAccountCreate } from './commands/serviceAccountCreate.ts';
import { tokenCreate } from './commands/tokenCreate.ts';
import { tokenRevoke } from './commands/tokenRevoke.ts';
import { AccessScopeType, GrantedRoleType } from './enums.ts';
import { newToken } from './newToken.ts';
import { RoleGrant } from './RoleGrant.ts';
import { ServiceAccount } from './ServiceAccount.ts';

interface Changed {
  readonly id: string;
}

const servicePayload = (name: string) =>
  builder.objectRef<Changed>(name).implement({
    description: 'The service account as it is now.',
    fields: (t) => ({
      serviceAccount: t.prismaField({
        type: ServiceAccount,
        description: 'The service account.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.serviceAccount.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const rolePayload = (name: string) =>
  builder.objectRef<Changed>(name).implement({
    description: 'The granted role as it is now.',
    fields: (t) => ({
      roleGrant: t.prismaField({
        type: RoleGrant,
        description: 'The granted role.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.roleGrant.findUniqueOrThrow({ ...query, where: { id } }),
      }),
    }),
  });

const TokenCreatePayload = builder
  .objectRef<Changed & { readonly secret: string | null }>('TokenCreatePayload')
  .implement({
    description: 'The new token.',
    fields: (t) => ({
      token: t.prismaField({
        type: AccessToken,
        description: 'What is known of it.',
        resolve: (query, { id }, _args, { database }) =>
          database.prisma.accessToken.findUniqueOrThrow({ ...query, where: { id } }),
      }),
      secret: t.exposeString('secret', {
        nullable: true,
        description:
          'The token itself, shown this once: only its digest is kept. Null when the request was sent again with its idempotency key.',
      }),
    }),
  });

const TokenRevokePayload = builder.objectRef<Changed>('TokenRevokePayload').implement({
  description: 'The token as it is now.',
  fields: (t) => ({
    token: t.prismaField({
      type: AccessToken,
      description: 'What is known of it.',
      resolve: (query, { id }, _args, { database }) =>
        database.prisma.accessToken.findUniqueOrThrow({ ...query, where: { id } }),
    }),
  }),
});

const ServiceAccountCreatePayload = servicePayload('ServiceAccountCreatePayload');
const ServiceAccountArchivePayload = servicePayload('ServiceAccountArchivePayload');
const RoleGrantPayload = rolePayload('RoleGrantPayload');
const RoleRevokePayload = rolePayload('RoleRevokePayload');

const ServiceAccountCreateInput = builder.inputType('ServiceAccountCreateInput', {
  description: 'A service account to add.',
  fields: (t) => ({ name: t.string({ required: true, description: 'Its name, unique.' }) }),
});

const ServiceAccountArchiveInput = builder.inputType('ServiceAccountArchiveInput', {
  description: 'Which service account to archive.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const TokenCreateInput = builder.inputType('TokenCreateInput', {
  description: 'A token to make.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'What it is for.' }),
    personId: t.id({
      description: 'Whose it is: the viewer when absent. Only the operator makes tokens of other people.',
    }),
    serviceAccountId: t.id({ description: 'The service account whose it is. For administrators.' }),
    scopes: t.field({
      type: [AccessScopeType],
      required: true,
      description: 'What it allows at most; not more than the token by which it is made.',
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'From when on it is not accepted any more: within 366 days, 90 when absent.',
    }),
  }),
});

const TokenRevokeInput = builder.inputType('TokenRevokeInput', {
  description: 'Which token to revoke.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id, as `tok_…`: not the token itself.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const RoleGrantInput = builder.inputType('RoleGrantInput', {
  description: 'A role to give to a person.',
  fields: (t) => ({
    personId: t.id({ required: true, description: 'Who gets it: somebody else than the viewer.' }),
    role: t.field({ type: GrantedRoleType, required: true, description: 'The role.' }),
    teamId: t.id({ description: 'The unit of an HR partner; none for the other roles.' }),
    startsOn: t.field({ type: 'Date', description: 'The first day with it; today when absent.' }),
    endsBefore: t.field({
      type: 'Date',
      description: 'The first day without it; none while no end is known.',
    }),
  }),
});

const RoleRevokeInput = builder.inputType('RoleRevokeInput', {
  description: 'Which granted role ends, and when.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Its id.' }),
    endsBefore: t.field({ type: 'Date', description: 'The first day without it; today when absent.' }),
    expectedRevision: t.int({ required: true, description: SAID.expectedRevision }),
  }),
});

const ARCHIVE_ERRORS = [NotFoundError, StaleVersionError, ConflictError];

builder.mutationFields((t) => ({
  serviceAccountCreate: t.field({
    type: ServiceAccountCreatePayload,
    description: 'Adds a service account. For administrators.',
    errors: { types: [ValidationError, ConflictError] },
    args: {
      input: t.arg({ type: ServiceAccountCreateInput, required: true, description: 'The service account.' }),
    },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, serviceAccountCreate, input),
    }),
  }),
  serviceAccountArchive: t.field({
    type: ServiceAccountArchivePayload,
    description: 'Archives a service account: its tokens are not accepted any more. For administrators.',
    errors: { types: ARCHIVE_ERRORS },
    args: {
      input: t.arg({ type: ServiceAccountArchiveInput, required: true, description: 'Which one.' }),
    },
    resolve: async (_root, { input }, context) => ({
      id: await performFor(context, serviceAccountArchive, input),
    }),
  }),
  tokenCreate: t.field({
    type: TokenCreatePayload,
    description: 'Makes a token of the viewer, or of a service account.',
    errors: { types: [ValidationError] },
    args: { input: t.arg({ type: TokenCreateInput, required: true, description: 'The token.' }) },
    resolve: async (_root, { input }, context) => {
      const secret = newToken();
      const hash = sha256(secret);
      const id = await performFor(context, tokenCreate, { ...input, hash });
      // When the request was performed before, its token is another one, and nobody knows it any more.
      const kept = await context.database.prisma.accessToken.findUniqueOrThrow({ where: { id } });
      return { id, secret: kept.hash === hash ? secret : null };
    },
  }),
  tokenRevoke: t.field({
    type: TokenRevokePayload,
    description: 'Revokes a token: within a minute it is not accepted any more.',
    errors: { types: ARCHIVE_ERRORS },
    args: { input: t.arg({ type: TokenRevokeInput, required: true, description: 'Which one.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, tokenRevoke, input) }),
  }),
  roleGrant: t.field({
    type: RoleGrantPayload,
    description: 'Gives a person a role over dates. For administrators; nobody gives one to themselves.',
    errors: { types: [ValidationError, ConflictError] },
    args: { input: t.arg({ type: RoleGrantInput, required: true, description: 'Which role, to whom.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, roleGrant, input) }),
  }),
  roleRevoke: t.field({
    type: RoleRevokePayload,
    description: 'Ends a granted role; that it was had stays known. For administrators.',
    errors: { types: [NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: RoleRevokeInput, required: true, description: 'Which one, and when.' }) },
    resolve: async (_root, { input }, context) => ({ id: await performFor(context, roleRevoke, input) }),
  }),
}));
