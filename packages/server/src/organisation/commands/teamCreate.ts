import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id, name, optional, origin } from '../../command/fields.ts';
import { originRules } from '../../command/originRules.ts';

/** Adds teams, each below a parent or at the top. Answers their ids in the order given. */
export const teamCreate = defineCommand({
  name: 'teamCreate',
  input: z.array(z.object({ name, parentId: optional(id('Team')), ...origin })),
  rules: originRules,
  references: (teams) =>
    teams.map(({ parentId }, index) => ({ type: 'Team', id: parentId, path: [index, 'parentId'] })),
  async execute(teams, { tx, newId, record }) {
    const rows = teams.map((team) => ({ id: newId(), ...team }));
    await tx.team.createMany({ data: rows });
    for (const { id } of rows)
      record({ type: 'team.created', entityType: 'Team', entityId: id, revision: 1 });
    return rows.map(({ id }) => id);
  },
});
