import { randomUUID } from 'node:crypto';
import { actorName } from '../command/Actor.ts';
import type { Context } from '../graphql/Context.ts';

/** Of whom something confidential was read in each request, by its type. */
const seen = new WeakMap<Context, Map<string, Set<string>>>();

/** Notes that a request read what is confidential of a person; what the viewer reads of themselves is not noted. */
export function noteConfidentialRead(context: Context, type: string, personId: string): void {
  const { actor } = context;
  if (actor.kind === 'system' || (actor.kind === 'person' && actor.personId === personId)) return;
  const types = seen.get(context) ?? new Map<string, Set<string>>();
  seen.set(context, types);
  const people = types.get(type) ?? new Set<string>();
  types.set(type, people.add(personId));
}

/** Keeps what a request has read, before it is answered: one row for each type. Nothing is written where nothing confidential was read. */
export async function keepConfidentialReads(context: Context): Promise<void> {
  const types = seen.get(context);
  if (types === undefined) return;
  seen.delete(context);
  const { actor, requestId, database } = context;
  await database.prisma.accessLogEntry.createMany({
    data: [...types].map(([entityType, people]) => ({
      id: randomUUID(),
      actor: actorName(actor),
      requestId,
      entityType,
      personIds: [...people].sort(),
    })),
  });
}
