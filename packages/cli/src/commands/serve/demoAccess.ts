import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commands, encodeId, newToken, type Performer, transact } from '@meritkit/server';

/** The people of the demonstration: what they are called, the role that they are given, and whether the manager leads them. */
const PEOPLE = [
  { role: 'employee', granted: null, isLed: true },
  { role: 'manager', granted: null, isLed: false },
  { role: 'hr-partner', granted: 'HR_PARTNER', isLed: false },
  { role: 'auditor', granted: 'AUDITOR', isLed: false },
  { role: 'administrator', granted: 'ADMINISTRATOR', isLed: false },
] as const;

const MANAGER = PEOPLE.findIndex(({ role }) => role === 'manager');

/**
 * Makes a team of five, one for each role, with a token each, so that a newcomer sees what they see. For a first start in development
 * only: the tokens stand in a file.
 *
 * @param folder - The data folder.
 * @returns The file, which only its owner can read: a role and its token on each line.
 */
export async function demoAccess(performer: Performer, folder: string): Promise<string> {
  const people = PEOPLE.map((person) => ({ ...person, secret: newToken() }));
  const startsOn = `${performer.clock().getUTCFullYear()}-01-01`;
  await transact(performer, async (perform) => {
    const [team = ''] = await perform(commands.teamCreate, [{ name: 'Demo team' }]);
    const made = await perform(
      commands.personCreate,
      people.map(({ role }) => ({ displayName: `Demo ${role}` })),
    );
    const [teamId, ids] = [encodeId('Team', team), made.map((uuid) => encodeId('Person', uuid))];
    const idAt = (index: number) => ids[index] ?? '';
    await perform(
      commands.assignmentCreate,
      people.map(({ isLed }, index) => ({
        personId: idAt(index),
        teamId,
        startsOn,
        managerId: isLed ? idAt(MANAGER) : null,
      })),
    );
    for (const [index, { granted, secret }] of people.entries()) {
      const personId = idAt(index);
      if (granted !== null)
        await perform(commands.roleGrant, {
          personId,
          role: granted,
          ...(granted === 'HR_PARTNER' && { teamId }),
        });
      await perform(commands.tokenCreate, {
        personId,
        name: 'demo',
        scopes: ['READ', 'READ_PERSONAL', 'READ_CONFIDENTIAL', 'WRITE', 'ADMINISTER'],
        hash: createHash('sha256').update(secret).digest('hex'),
      });
    }
  });
  const file = join(folder, 'demo-tokens');
  await writeFile(file, people.map(({ role, secret }) => `${role}\t${secret}\n`).join(''), { mode: 0o600 });
  return file;
}
