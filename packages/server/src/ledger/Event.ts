import { builder } from '../graphql/builder.ts';
import { encodeId } from '../id/encodeId.ts';
import { type EntityType, ID_PREFIX } from '../id/entityType.ts';

const AuditEntry = builder.prismaObject('AuditEntry', {
  select: { commandId: true },
  description: 'One accepted command, as a link of a chain of hashes.',
  fields: (t) => ({
    commandId: t.exposeString('commandId', {
      description: 'The id of the command; its events carry it too.',
    }),
    command: t.exposeString('command', {
      description: 'The command, named as the mutation that performs it.',
    }),
    actor: t.exposeString('actor', {
      description: 'Who asked for it: `root` is the operator, `system` a job.',
    }),
    position: t.expose('position', {
      type: 'Position',
      description: "The position of the command's last event.",
    }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it was performed.' }),
    entry: t.exposeString('entry', {
      description: 'The hashed text: who did what when, with the digests of the input and of the events.',
    }),
    head: t.exposeString('head', {
      description: 'SHA-256 (hexadecimal) over the head of the entry before and the digest of this entry.',
    }),
  }),
});

const isEntityType = (name: string): name is EntityType => name in ID_PREFIX;

/** `type Event`. */
export const Event = builder.prismaObject('Event', {
  select: { position: true },
  description: 'What happened to one thing. Events are never changed.',
  fields: (t) => ({
    position: t.expose('position', {
      type: 'Position',
      description: 'Its place in the feed: dense, in the order of commits.',
    }),
    type: t.exposeString('type', { description: 'What happened, as `keyResult.redefined`.' }),
    entityId: t.id({
      description: 'The thing that it happened to.',
      select: { entityType: true, entityId: true },
      resolve: ({ entityType, entityId }) =>
        isEntityType(entityType) ? encodeId(entityType, entityId) : entityId,
    }),
    revision: t.exposeInt('revision', { description: 'The revision of the thing after it.' }),
    occurredAt: t.expose('occurredAt', { type: 'DateTime', description: 'When it happened.' }),
    audit: t.relation('audit', { type: AuditEntry, description: 'The command that made it happen.' }),
  }),
});

export const EventEdge = builder.edgeObject({
  type: Event,
  name: 'EventEdge',
  description: 'An event in the feed.',
});

export const EventConnection = builder.connectionObject(
  { type: Event, name: 'EventConnection', description: 'A page of the feed. Its cursors are positions.' },
  EventEdge,
);
