import { Command, Option } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { withDatabase } from '../../database/withDatabase.ts';
import { collect } from '../../program/collect.ts';
import { examples } from '../../program/examples.ts';
import { runServe } from './run.ts';
import type { ServeFlags } from './serveSettings.ts';

/** `merit serve`. */
export const serveCommand = (context: CliContext, run = runServe): Command =>
  withDatabase(new Command('serve'))
    .description('Start a server. Without a database server it opens one of its own, in a folder.')
    .option('--port <port>', 'where to listen; 0 takes a free one (PORT; 4000)')
    .option('--host <host>', 'on which address to listen (HOST; 127.0.0.1)')
    .addOption(
      new Option(
        '--seed <folder>',
        'load this folder into a database without objectives: its seed.ts or seed.js; several times for several (MERIT_SEED)',
      ).argParser(collect),
    )
    .option('--no-seed', 'load nothing (MERIT_SEED=none)')
    .action((_flags, self: Command) => run(self.optsWithGlobals<ServeFlags>(), context))
    .addHelpText(
      'after',
      `
When it is ready it prints one line with its address to stdout. SIGTERM and Ctrl-C let the requests end that are being
answered; a second one quits at once.

Environment:
  PORT, HOST, MERIT_DATA, DATABASE_URL, MERIT_SEED   as the flags
  MERIT_MIGRATE_URL   the owner's URL of the database, for migrations
  MERIT_ROOT_TOKEN    the operator's token; made up and kept in the data folder when absent, needed in production
  MERIT_JWT_ISSUER, MERIT_JWT_AUDIENCE, MERIT_JWT_JWKS_URL, MERIT_JWT_SOURCE, MERIT_JWT_CLAIM
                      an identity provider whose tokens people can bring: the claim (sub) is the externalId of the
                      person with that source
  LOG_LEVEL           trace, debug, info, warn, error, fatal or silent; requests are logged at info
  NODE_ENV            production: no GraphiQL page, and migrations are only applied by "merit db migrate"
${examples('merit serve', 'merit serve --port 0 --data trial --no-seed', 'DATABASE_URL=postgresql://db/merit merit serve')}`,
    );
