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
        calendars,
        costSavings,
        grades,
        incidents,
        keyResults,
        metrics,
        objectives,
        people,
        periods,
        reports,
        scoreLint,
        teams,
        todo,
        tokens,
        viewer,
        workItems,
      } = await import('@meritkit/client');
      const resources = {
        calendars,
        costSavings,
        grades,
        incidents,
        keyResults,
        metrics,
        objectives,
        people,
        periods,
        reports,
        scoreLint,
        teams,
        todo,
        tokens,
        viewer,
        workItems,
      };
      return createClient({ url, token, resources, fetch: world.fetch });
    },
  };
}
