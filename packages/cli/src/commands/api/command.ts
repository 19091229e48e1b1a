import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { collect } from '../../program/collect.ts';
import { examples } from '../../program/examples.ts';
import { type ApiOptions, runApi } from './run.ts';

/** `merit api`. */
export const apiCommand = (context: CliContext, run = runApi): Command =>
  new Command('api')
    .description(
      'Send any GraphQL document and print the answer as JSON. It fails when the answer has errors; what a mutation refuses is data.',
    )
    .argument('<document>', 'the GraphQL document')
    .option(
      '-F, --field <name=value>',
      'a variable: whole numbers, true, false, null and JSON in quotes, braces or brackets are read as such, the rest is text',
      collect,
    )
    .option('--variables <file>', 'a file with a JSON object of variables; - is stdin')
    .action((document: string, _flags, self: Command) =>
      run(document, self.optsWithGlobals<ApiOptions>(), context),
    )
    .addHelpText(
      'after',
      examples(
        `merit api '{ organisation { name timeZone } }'`,
        `merit api 'query($code: String!) { periods(filter: { code: { eq: $code } }) { nodes { id } } }' -F code=2025-Q3`,
        `merit api "$(cat change.graphql)" --variables input.json`,
      ),
    );
