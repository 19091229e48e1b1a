import { type Performer, perform } from '../command/perform.ts';
import { ConflictError } from '../error/ConflictError.ts';
import type { Organisation } from '../generated/prisma/client.ts';
import { organisationCreate } from './commands/organisationCreate.ts';

/** The organisation of this deployment; a new one is made in UTC, to be named and placed by `organisationUpdate`. */
export async function ensureOrganisation(performer: Performer): Promise<Organisation> {
  const there = await performer.database.prisma.organisation.findFirst();
  if (there !== null) return there;
  const system: Performer = { ...performer, actor: { kind: 'system' } };
  try {
    await perform(system, organisationCreate, { name: 'Organisation', timeZone: 'UTC' });
  } catch (error) {
    // Another process that started at the same moment has made it.
    if (!(error instanceof ConflictError)) throw error;
  }
  return performer.database.prisma.organisation.findFirstOrThrow();
}
