import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, optional, origin, statementText } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';
import { subjectFields, subjectReferences } from '../../evidence-link/subjects.ts';
import { writeLinks } from '../../evidence-link/writeLinks.ts';
import { figure, figureColumns, figureRules } from '../figureFields.ts';

const statement = z.object({
  ...subjectFields,
  text: statementText,
  figure: optional(figure),
  authorId: optional(id('Person')),
  ...origin,
});

/**
 * Writes down results as their authors state them, each linked with all that it names; one may be about nothing yet. Two that
 * contradict each other both stay. Answers their ids in the order given.
 */
export const statementCreate = defineCommand({
  name: 'statementCreate',
  input: z.array(statement),
  rules: (statements) => [
    ...originRules(statements),
    ...statements.flatMap(({ figure }, index) => figureRules(figure, [index, 'figure'])),
  ],
  references: (statements) =>
    statements.flatMap((statement, index) => [
      ...subjectReferences(statement, [index]),
      { type: 'Person', id: statement.authorId, path: [index, 'authorId'] },
    ]),
  async execute(statements, scope) {
    const { tx, newId, record } = scope;
    const rows = statements.map((statement) => ({ statementId: newId(), ...statement }));
    await tx.statement.createMany({
      data: rows.map(({ statementId: id, text, figure, authorId, source, externalId }) => ({
        id,
        text,
        ...figureColumns(figure),
        authorId,
        source,
        externalId,
      })),
    });
    for (const { statementId } of rows)
      record({ type: 'statement.created', entityType: 'Statement', entityId: statementId, revision: 1 });
    await writeLinks(rows, scope);
    return rows.map(({ statementId }) => statementId);
  },
});
