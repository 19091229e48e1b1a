import { refusedLines } from '@meritkit/core';
import type { Tx } from '../../database/Tx.ts';
import { Prisma } from '../../generated/prisma/client.ts';
import type { RunScope } from '../DirectoryRun.ts';
import { mark } from '../mark.ts';
import { openLines } from './openLines.ts';
import { readLines } from './readLines.ts';

/** How many lines of a circle are named. */
const MOST_NAMED = 6;

/**
 * Refuses lines by which somebody would lead himself, through others or not, and leaves reporting lines as they are where
 * the manager's own line does not come in.
 */
export async function refuseCircles(tx: Tx, run: RunScope): Promise<void> {
  if (!run.has('manager', 'managerKey', 'managerEmail', 'managerName')) return;
  for (;;) {
    // What is refused can leave lines open, which then keep their managers of now.
    await openLines(tx, run);
    const { proposed, present, lines } = await readLines(tx, run);
    const refused = refusedLines(proposed, present);
    if (refused.size === 0) return;
    const people = [...refused.keys()];
    const about = people.map((person) => {
      const circle = (refused.get(person) ?? []).filter((each) => each < lines);
      return JSON.stringify(circle.slice(0, MOST_NAMED).map(String));
    });
    await mark(
      tx,
      run,
      'MANAGER_CIRCLE',
      'manager',
      Prisma.sql`
        SELECT f."line", ARRAY(SELECT jsonb_array_elements_text(f."about"::jsonb)) AS "about"
        FROM unnest(${people}::int[], ${about}::text[]) AS f("line", "about")`,
    );
  }
}
