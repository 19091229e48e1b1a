import type { Database } from '@meritkit/server';
import type { DirectoryTarget } from './DirectoryTarget.ts';

/** Imports people into an open database. */
export async function directTarget(database: Database, clock: () => Date): Promise<DirectoryTarget> {
  const server = await import('@meritkit/server');
  const performer = { database, clock, actor: { kind: 'root' } as const };
  await server.ensureOrganisation(performer);
  return {
    start: (input) => server.startDirectory(performer, input),
    stage: async (id, lines) => void (await server.stageDirectory(performer, { id, lines: [...lines] })),
    plan: (id) => server.planDirectory(performer, id),
    issues: (id, after) => server.directoryIssues(performer, id, after),
    confirm: (id, isPartial, deactivations) =>
      server.confirmDirectory(performer, { id, isPartial, deactivations }),
    apply: (id) => server.applyDirectory(performer, id),
    abandon: (id) => server.abandonDirectory(performer, id),
  };
}
