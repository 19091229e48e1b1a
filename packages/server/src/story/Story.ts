import { LIVE } from '../evidence-link/EvidenceLink.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';

/** `enum StoryKind`. */
export const StoryKind = builder.enumType('StoryKind', {
  description: 'How a story is told.',
  values: {
    SITUATION_ACTION_RESULT: { description: 'What the situation was, what was done, what came of it.' },
    PROSE: { description: 'As prose.' },
  } as const,
});

/** `type Story`. */
export const Story = builder.prismaNode('Story', {
  id: { field: 'id', description: 'Begins with `sty_`.' },
  nullable: true,
  select: { id: true },
  description: 'Evidence that is told. Its texts are kept as written: escape them where you show them.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is about, in one line.' }),
    kind: t.expose('kind', { type: StoryKind, description: 'How it is told.' }),
    topic: t.exposeString('topic', {
      nullable: true,
      description:
        'The value or competency that it is evidence of, in the words of the source; null for none.',
    }),
    author: t.relation('author', {
      nullable: true,
      description: 'Who tells it, and of whom it tells; null when not stated.',
    }),
    situation: t.exposeString('situation', {
      nullable: true,
      description: 'What the situation was; null for prose and when not said.',
    }),
    action: t.exposeString('action', {
      nullable: true,
      description: 'What was done; null for prose and when not said.',
    }),
    result: t.exposeString('result', {
      nullable: true,
      description: 'What came of it; null for prose and when not said.',
    }),
    prose: t.exposeString('prose', { nullable: true, description: 'The prose; null for the other kind.' }),
    links: t.relation('links', { description: 'What it is about; empty for nothing yet.', query: LIVE }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    archivedAt: t.expose('archivedAt', { type: 'DateTime', nullable: true, description: SAID.archivedAt }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const StoryEdge = builder.edgeObject({
  type: Story,
  name: 'StoryEdge',
  description: 'A story in a list.',
});

export const StoryConnection = builder.connectionObject(
  { type: Story, name: 'StoryConnection', description: 'A page of stories.' },
  StoryEdge,
);
