import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { KeyResult } from '../key-result/KeyResult.ts';
import { Objective } from './Objective.ts';

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
    share: t.exposeInt('share', {
      nullable: true,
      description: "Share of the child's weight in basis points; null means an equal share.",
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
