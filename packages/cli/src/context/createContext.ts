import type { CliContext } from './CliContext.ts';
import { connectionOf } from './connectionOf.ts';

/** Completes what the process gives with what follows from it. */
export function createContext(world: Omit<CliContext, 'client'>): CliContext {
  return {
    ...world,
    client: async (options) => {
      const { url, token } = await connectionOf(options, world);
      const {
        createClient,
        costSavings,
        grades,
        incidents,
        keyResults,
        metrics,
        objectives,
        reports,
        tokens,
        viewer,
        workItems,
      } = await import('@meritkit/client');
      const resources = {
        costSavings,
        grades,
        incidents,
        keyResults,
        metrics,
        objectives,
        reports,
        tokens,
        viewer,
        workItems,
      };
      return createClient({ url, token, resources, fetch: world.fetch });
    },
  };
}
