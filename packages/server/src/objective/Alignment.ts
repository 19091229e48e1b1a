import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { KeyResult } from '../key-result/KeyResult.ts';
import { Objective } from './Objective.ts';

builder.prismaNode('AlignmentDefinition', {
  id: { field: 'id', description: 'Begins with `adef_`.' },
  nullable: true,
  select: { id: true },
  description: 'With which weight and share an alignment counts, from an instant until the next definition.',
  fields: (t) => ({
    weight: t.exposeInt('weight', {
      nullable: true,
      description: 'Its weight among what the parent is combined from, in basis points; null is unset.',
    }),
    share: t.exposeInt('share', {
      nullable: true,
      description: "Share of the child's weight that counts here, in basis points; null is unset.",
    }),
    holds: t.exposeBoolean('holds', { description: 'False from the instant on at which it ends.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was changed; null when not stated.',
    }),
    validFrom: t.expose('validFrom', { type: 'DateTime', description: 'From when on it holds.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});

/** `type Alignment`. */
export const Alignment = builder.prismaNode('Alignment', {
  id: { field: 'id', description: 'Begins with `aln_`.' },
  nullable: true,
  select: { id: true },
  description: 'An objective contributes to a parent: an objective or a key result.',
  fields: (t) => ({
    child: t.relation('child', { description: 'What contributes.' }),
    parentObjective: t.relation('parentObjective', {
      nullable: true,
      description: 'The objective it contributes to; null when that is a key result.',
    }),
    parentKeyResult: t.relation('parentKeyResult', {
      nullable: true,
      description: 'The key result it contributes to; null when that is an objective.',
    }),
    weight: t.exposeInt('weight', {
      nullable: true,
      description: 'Its weight among what the parent is combined from, in basis points; null is unset.',
    }),
    share: t.exposeInt('share', {
      nullable: true,
      description:
        "Share of the child's weight that counts here, in basis points: it multiplies the weight, never the score. Null means an equal part of what the child's other parents leave.",
    }),
    definitions: t.relation('definitions', {
      description: 'How it counted, from the first definition to the last.',
      query: { orderBy: [{ validFrom: 'asc' }, { sequence: 'asc' }] },
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was ended; null while it holds.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

const live = { where: { endedAt: null }, orderBy: [{ createdAt: 'asc' as const }, { id: 'asc' as const }] };

builder.prismaObjectFields(Objective, (t) => ({
  alignments: t.relation('alignments', { description: 'What it contributes to.', query: live }),
  alignedUnder: t.relation('alignedUnder', { description: 'What contributes to it.', query: live }),
}));

builder.prismaObjectField(KeyResult, 'alignedUnder', (t) =>
  t.relation('alignedUnder', { description: 'What contributes to it.', query: live }),
);
