import type { CliContext } from './CliContext.ts';
import { connectionOf } from './connectionOf.ts';

/** Completes what the process gives with what follows from it. */
export function createContext(world: Omit<CliContext, 'client'>): CliContext {
  return {
    ...world,
    client: async (options) => {
      const { url, token } = await connectionOf(options, world);
      const { calendars, createClient, keyResults, objectives, periods, scoreLint, todo, tokens, viewer } =
        await import('@meritkit/client');
      return createClient({
        url,
        token,
        resources: { calendars, objectives, keyResults, periods, scoreLint, todo, tokens, viewer },
        fetch: world.fetch,
      });
    },
  };
}
