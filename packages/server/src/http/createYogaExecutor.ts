import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { guardDocuments } from '../access/guardDocuments.ts';
import type { Database } from '../database/Database.ts';
import type { Context } from '../graphql/Context.ts';
import { limits } from '../graphql/limits.ts';
import { createHealths } from '../health/Healths.ts';
import { lazy } from '../reading/lazy.ts';
import { createReadings } from '../reading/Readings.ts';
import type { RequestContext } from './graphqlHandler.ts';

/** What the executor of GraphQL needs. */
export interface ExecutorOptions {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly clock: () => Date;
  /** Key of the check in paging cursors. */
  readonly cursorKey: string;
  /** Whether a browser gets GraphiQL. */
  readonly graphiql: boolean;
}

const FIRST_QUESTION = `# Put your token into "Headers" below: { "authorization": "Bearer merit_root_…" }
query WhyThisScore {
  objectives(first: 5) {
    nodes {
      title
      score { value band reasons { text } explanation { arithmetic text } }
    }
  }
}
`;

/** Makes Yoga: it parses, validates and executes documents, and serves GraphiQL. */
export function createYogaExecutor({ schema, database, clock, cursorKey, graphiql }: ExecutorOptions) {
  return createYoga<RequestContext, Context>({
    schema,
    context: ({ actor, requestId, idempotency }): Context => {
      const { prisma } = database;
      const organisation = lazy(() => prisma.organisation.findFirstOrThrow());
      // One instant for the whole request: what a mutation records at it counts in what the same request then reads.
      const now = clock();
      const timeZone = async () => (await organisation()).timeZone;
      const readings = createReadings(prisma, timeZone);
      return {
        database,
        actor,
        clock: () => now,
        requestId,
        idempotency,
        now,
        cursorKey,
        organisation,
        readings,
        healths: createHealths(prisma, readings, timeZone),
      };
    },
    plugins: [...limits(), guardDocuments()],
    graphiql: graphiql && { title: 'Meritkit', defaultQuery: FIRST_QUESTION },
    landingPage: false,
    cors: false,
    batching: false,
    multipart: false,
    // Errors are made public where the answer is written.
    maskedErrors: false,
    logging: false,
  });
}
