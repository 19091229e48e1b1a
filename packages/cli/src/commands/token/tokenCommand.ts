import { Command, Option } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { collect } from '../../program/collect.ts';
import { examples } from '../../program/examples.ts';
import { positiveInteger } from '../../program/positiveInteger.ts';
import { withJson } from '../../program/withJson.ts';
import { runTokenCreate, SCOPES, type TokenCreateOptions } from './create.ts';
import { runTokenList, TOKEN_FIELDS, type TokenListOptions } from './list.ts';
import { runTokenRevoke, type TokenRevokeOptions } from './revoke.ts';

/** `merit token`. */
export const tokenCommand = (context: CliContext): Command =>
  new Command('token')
    .description('Secrets that their bearers show instead of signing in')
    .addCommand(
      new Command('create')
        .description('Make a token and print it: it is shown this once')
        .argument('<name>', 'what it is for')
        .addOption(
          new Option('--scope <scope>', `what it allows at most, several times: ${SCOPES.join(', ')}`)
            .argParser(collect)
            .makeOptionMandatory(),
        )
        .option('--person <id>', 'whose it is; yours when absent. For the operator')
        .option('--service-account <id>', 'the service account whose it is. For administrators')
        .option(
          '--expires-at <time>',
          'until when it is accepted, as 2027-01-31T00:00:00Z; 90 days when absent',
        )
        .action((name: string, _flags, self: Command) =>
          runTokenCreate(name, self.optsWithGlobals<TokenCreateOptions>(), context),
        )
        .addHelpText('after', examples('merit token create laptop --scope READ --scope WRITE')),
    )
    .addCommand(
      withJson(
        new Command('list')
          .alias('ls')
          .description('List your tokens; those of everybody for administrators')
          .option('-L, --limit <n>', 'how many at most', positiveInteger, 30)
          .action((_flags, self: Command) => runTokenList(self.optsWithGlobals<TokenListOptions>(), context)),
        TOKEN_FIELDS,
      ),
    )
    .addCommand(
      new Command('revoke')
        .description('Revoke a token: within a minute it is not accepted any more')
        .argument('<id>', 'its id, as tok_…')
        .requiredOption('--revision <n>', 'its revision, as the list shows it', positiveInteger)
        .action((id: string, _flags, self: Command) =>
          runTokenRevoke(id, self.optsWithGlobals<TokenRevokeOptions>(), context),
        ),
    );
