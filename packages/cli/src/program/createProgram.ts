import { Command, Option } from 'commander';
import type { CliContext } from '../context/CliContext.ts';
import { DEFAULT_URL } from '../context/connectionOf.ts';
import { LANGUAGES } from '../context/languageOf.ts';
import { COMMANDS } from './COMMANDS.ts';
import { examples } from './examples.ts';
import { firstOperand } from './firstOperand.ts';

/** The whole program. Of its commands only the one that the arguments name is loaded, with what it needs. */
export async function createProgram(
  context: CliContext,
  args: readonly string[],
  version: string,
): Promise<Command> {
  const { io } = context;
  const program = new Command('merit')
    .description('Promises and results as numbers that everyone can trace.')
    .usage('<noun> <verb> [flags]')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: io.out,
      writeErr: io.err,
      // Failures are told in one way only, where they arrive.
      outputError: () => {},
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
    })
    .exitOverride()
    .option('--url <url>', `the server's GraphQL address (MERIT_URL; ${DEFAULT_URL})`)
    .option(
      '--token-file <file>',
      'read the token from a file (else MERIT_TOKEN, or the root token of this folder)',
    )
    .addOption(
      new Option('--lang <language>', 'language of texts (MERIT_LANG, LC_ALL, LANG)').choices(LANGUAGES),
    )
    .addHelpText(
      'after',
      `${examples(
        'merit serve',
        'merit objective list --period 2025-Q3',
        'merit objective explain obj_01k… --lang zh',
        'merit key-result check-in kr_01k… 42.5 --note "after the release"',
      )}

Exit codes:
  0 ok, 1 failed, 2 cancelled, 3 usage or configuration, 4 authentication, 5 limited or timed out`,
    );
  const wanted = firstOperand(args);
  for (const { name, alias, description, load } of COMMANDS) {
    const isWanted = wanted === name || (alias !== undefined && wanted === alias);
    const command = isWanted ? (await load())(context) : new Command(name).description(description);
    if (alias !== undefined) command.alias(alias);
    program.addCommand(command);
  }
  inheritSettings(program);
  return program;
}

function inheritSettings(command: Command): void {
  for (const child of command.commands) {
    child.copyInheritedSettings(command).helpCommand(false);
    inheritSettings(child);
  }
}
