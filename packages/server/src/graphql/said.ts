/** Descriptions of fields that many types have, so that they read alike everywhere. */
export const SAID = {
  source: 'The system it was imported from; null for none.',
  externalId: 'Its id in that system; null for none.',
  createdAt: 'When it was recorded, by the clock of the database.',
  archivedAt: 'When it was archived: it is left out of lists since then. Null while it is not.',
  revision: 'Grows by one with every change. State it in `expectedRevision` to change the thing.',
  expectedRevision: 'The revision that you saw; when it is another by now, nothing is written.',
  asOf: 'Only what was so at this instant counts. Now when absent.',
  knownAt: 'Only what was recorded by this instant counts. Everything that is recorded when absent.',
  archived: 'True for archived ones only. Without it, or with false: those that are not archived.',
  cursor: 'A place in the list, for `after` and `before`.',
} as const;
