import { Command } from 'commander';
import type { CliContext } from '../../../context/CliContext.ts';
import { examples } from '../../../program/examples.ts';
import { withJson } from '../../../program/withJson.ts';
import { type PersonShowOptions, runPersonShow, SHOW_FIELDS } from './run.ts';

/** `merit person show`. */
export function personShowCommand(context: CliContext, run = runPersonShow): Command {
  const command = new Command('show')
    .description('Show a person and the places in teams, the latest first')
    .argument('<id>', 'the id, as psn_…')
    .action((id: string, _flags, self: Command) =>
      run(id, self.optsWithGlobals<PersonShowOptions>(), context),
    );
  return withJson(command, SHOW_FIELDS).addHelpText(
    'after',
    examples('merit person show psn_01k…', 'merit person show psn_01k… --json displayName,assignments'),
  );
}
