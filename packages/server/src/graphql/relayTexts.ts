import { SAID } from './said.ts';

/** What the schema says of Relay's pages, as options of the builder. */
export const relayTexts = {
  nodeTypeOptions: { description: 'A thing that has an id of its own.' },
  idFieldOptions: { description: 'Its id.' },
  pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
  pageInfoFieldOptions: { description: 'Where the page lies in the list.' },
  hasNextPageFieldOptions: { description: 'Whether more follows it.' },
  hasPreviousPageFieldOptions: { description: 'Whether something comes before it.' },
  startCursorFieldOptions: { description: 'The cursor of its first thing; null for an empty page.' },
  endCursorFieldOptions: { description: 'The cursor of its last thing; null for an empty page.' },
  cursorFieldOptions: { description: SAID.cursor },
  firstArgOptions: {
    description: 'How many, from the front: 50 when absent, at most 250, of `events` at most 1000.',
  },
  afterArgOptions: { description: 'Only what follows this cursor.' },
  lastArgOptions: {
    description:
      'How many, from the back, at most 250. Not together with `first` and `after`; not for `events`.',
  },
  beforeArgOptions: { description: 'Only what comes before this cursor. Not for `events`.' },
} as const;
