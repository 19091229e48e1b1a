import { builder } from '../graphql/builder.ts';

/** `type AuditEntry`. */
export const AuditEntry = builder.prismaObject('AuditEntry', {
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
      description:
        'Who asked for it: `root` is the operator, `system` a job; else the id of a person or a service account.',
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

export const AuditEntryEdge = builder.edgeObject({
  type: AuditEntry,
  name: 'AuditEntryEdge',
  description: 'An entry of the audit trail in a list.',
});

export const AuditEntryConnection = builder.connectionObject(
  {
    type: AuditEntry,
    name: 'AuditEntryConnection',
    description: 'A page of the audit trail. Its cursors are positions.',
  },
  AuditEntryEdge,
);
