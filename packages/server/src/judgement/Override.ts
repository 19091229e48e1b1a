import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { KeyResult } from '../key-result/KeyResult.ts';
import { Objective } from '../objective/Objective.ts';
import { ComputedValue } from '../reading/ComputedValue.ts';
import { givingFact } from '../reading/givingFact.ts';
import { NEWEST } from './newest.ts';

/** `type Override`. */
export const Override = builder.prismaNode('Override', {
  id: { field: 'id', description: 'Begins with `ovr_`.' },
  nullable: true,
  select: { id: true },
  description: 'A value entered over a calculated one, with its reason. It is never changed.',
  fields: (t) => ({
    value: t.expose('value', {
      type: 'Decimal',
      nullable: true,
      description:
        'In the unit of the key result, or in 0…1 for an objective and for milestones and assessed key results; null withdraws the one before.',
    }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    author: t.relation('author', { nullable: true, description: 'Who entered it; null when not stated.' }),
    observedAt: t.expose('observedAt', { type: 'DateTime', description: 'From when on it counts.' }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});

builder.prismaObjectField(Objective, 'overrides', (t) =>
  t.relation('overrides', {
    description: 'The latest 50 values entered over it, the newest first.',
    query: NEWEST,
  }),
);

builder.prismaObjectField(KeyResult, 'overrides', (t) =>
  t.relation('overrides', {
    description: 'The latest 50 values entered over it, the newest first.',
    query: NEWEST,
  }),
);

builder.objectField(ComputedValue, 'override', (t) =>
  t.prismaField({
    type: Override,
    nullable: true,
    description:
      'The value entered over the calculated one that gave this value, with who, when and why; null for none.',
    resolve: (query, computed, _args, { database }) => {
      // What the query selects is read in any case: Pothos takes a query that is not looked at for a mistake.
      const selected = { ...query };
      const id = givingFact(computed, 'Override');
      return id === null ? null : database.prisma.override.findUnique({ ...selected, where: { id } });
    },
  }),
);
