import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { type NamedPoint, storedScale } from './storedScale.ts';

const ScalePoint = builder.objectRef<NamedPoint>('ScalePoint').implement({
  description: 'A point of a scale.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its short name, unique within the scale, as `B+`.' }),
    label: t.exposeString('label', { description: 'What it is called.' }),
    value: t.expose('value', { type: 'Decimal', description: 'What it counts, 0…1.' }),
  }),
});

/** `type Scale`. */
export const Scale = builder.prismaNode('Scale', {
  id: { field: 'id', description: 'Begins with `scl_`.' },
  nullable: true,
  select: { id: true },
  description:
    'Named points by which people judge. It is never changed: what was judged by it keeps its meaning.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its short name, unique.' }),
    name: t.exposeString('name', { description: 'Its name for people.' }),
    points: t.field({
      type: [ScalePoint],
      description: 'Its points, as they were given.',
      select: { points: true },
      resolve: ({ points }) => storedScale.parse(points),
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});

export const ScaleEdge = builder.edgeObject({
  type: Scale,
  name: 'ScaleEdge',
  description: 'A scale in a list.',
});

export const ScaleConnection = builder.connectionObject(
  { type: Scale, name: 'ScaleConnection', description: 'A page of scales.' },
  ScaleEdge,
);
