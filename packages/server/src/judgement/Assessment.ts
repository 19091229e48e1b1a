import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { KeyResult } from '../key-result/KeyResult.ts';
import { Objective } from '../objective/Objective.ts';
import { ComputedValue } from '../reading/ComputedValue.ts';
import { givingFact } from '../reading/givingFact.ts';
import { AssessmentRole } from './AssessmentRole.ts';
import { NEWEST } from './newest.ts';

/** `type Assessment`. */
export const Assessment = builder.prismaNode('Assessment', {
  id: { field: 'id', description: 'Begins with `asm_`.' },
  nullable: true,
  select: { id: true },
  description: "A person's judgement of an objective or key result, with its reason. It is never changed.",
  fields: (t) => ({
    value: t.expose('value', {
      type: 'Decimal',
      nullable: true,
      description: 'In 0…1; null withdraws the one before.',
    }),
    role: t.expose('role', {
      type: AssessmentRole,
      description: 'Whose judgement it is. Whatever the role, the latest judgement counts.',
    }),
    scale: t.relation('scale', {
      nullable: true,
      description: 'The scale by which it was judged; null where a value was given.',
    }),
    point: t.exposeString('scalePoint', {
      nullable: true,
      description: 'The code of the point that was chosen; null where a value was given.',
    }),
    reason: t.exposeString('reason', { description: 'Why.' }),
    author: t.relation('author', { nullable: true, description: 'Who judged; null when not stated.' }),
    observedAt: t.expose('observedAt', { type: 'DateTime', description: 'When it was judged.' }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});

builder.prismaObjectField(Objective, 'assessments', (t) =>
  t.relation('assessments', {
    description: 'The latest 50 judgements of it, the newest first.',
    query: NEWEST,
  }),
);

builder.prismaObjectField(KeyResult, 'assessments', (t) =>
  t.relation('assessments', {
    description: 'The latest 50 judgements of it, the newest first.',
    query: NEWEST,
  }),
);

builder.objectField(ComputedValue, 'assessment', (t) =>
  t.prismaField({
    type: Assessment,
    nullable: true,
    description: 'The judgement that gave this value, with who, when and why; null for none.',
    resolve: (query, computed, _args, { database }) => {
      // What the query selects is read in any case: Pothos takes a query that is not looked at for a mistake.
      const selected = { ...query };
      const id = givingFact(computed, 'Assessment');
      return id === null ? null : database.prisma.assessment.findUnique({ ...selected, where: { id } });
    },
  }),
);
