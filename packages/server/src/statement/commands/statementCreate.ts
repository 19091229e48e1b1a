import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, optional, origin, statementText } from '../../command/fields.ts';
import { referenceIssues } from '../../command/referenceIssues.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { openSubject } from '../openSubject.ts';

const statement = z.object({
  objectiveId: optional(id('Objective')),
  keyResultId: optional(id('KeyResult')),
  text: statementText,
  authorId: optional(id('Person')),
  ...origin,
});

/** Writes down results as their authors state them, each about one objective or key result. Answers their ids in the order given. */
export const statementCreate = defineCommand({
  name: 'statementCreate',
  input: z.array(statement),
  rules: (statements) =>
    statements.flatMap(({ objectiveId, keyResultId }, index) =>
      (objectiveId == null) !== (keyResultId == null)
        ? []
        : [
            {
              path: [index, 'objectiveId'],
              code: 'ONE_SUBJECT',
              message: 'Name either the objective or the key result that the statement is about.',
            },
          ],
    ),
  async execute(statements, { tx, newId, record }) {
    refuseAll(
      await referenceIssues(
        tx,
        statements.flatMap(({ objectiveId, keyResultId, authorId }, index) => [
          { type: 'Objective', id: objectiveId, path: [index, 'objectiveId'] },
          { type: 'KeyResult', id: keyResultId, path: [index, 'keyResultId'] },
          { type: 'Person', id: authorId, path: [index, 'authorId'] },
        ]),
      ),
    );
    const subjects = new Map(
      statements.map(({ objectiveId, keyResultId }) => [
        objectiveId ?? keyResultId ?? '',
        { objectiveId, keyResultId },
      ]),
    );
    const ordinals = new Map<string, number>();
    // In the order of ids, so that two writers cannot wait for each other.
    for (const [key, subject] of [...subjects].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await openSubject(tx, subject);
      const { _max } = await tx.statement.aggregate({ where: subject, _max: { ordinal: true } });
      ordinals.set(key, _max.ordinal ?? 0);
    }
    const rows = statements.map(({ objectiveId, keyResultId, text, ...rest }) => {
      const key = objectiveId ?? keyResultId ?? '';
      const ordinal = (ordinals.get(key) ?? 0) + 1;
      ordinals.set(key, ordinal);
      return { id: newId(), objectiveId, keyResultId, ordinal, text, ...rest };
    });
    await tx.statement.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'statement.created', entityType: 'Statement', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
