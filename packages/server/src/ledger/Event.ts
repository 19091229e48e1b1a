import { builder } from '../graphql/builder.ts';
import { encodeId } from '../id/encodeId.ts';
import { type EntityType, ID_PREFIX } from '../id/entityType.ts';
import { AuditEntry } from './AuditEntryType.ts';

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
