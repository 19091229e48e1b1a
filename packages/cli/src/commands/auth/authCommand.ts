import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import type { GlobalOptions } from '../../context/GlobalOptions.ts';
import { examples } from '../../program/examples.ts';
import { runAuthLogin } from './login.ts';
import { runAuthLogout } from './logout.ts';
import { runAuthStatus } from './status.ts';
import { runAuthToken } from './token.ts';

/** `merit auth`. */
export function authCommand(context: CliContext): Command {
  const verb = (
    name: string,
    description: string,
    run: (options: GlobalOptions, context: CliContext) => Promise<void>,
  ) =>
    new Command(name)
      .description(description)
      .action((_flags, self: Command) => run(self.optsWithGlobals<GlobalOptions>(), context));
  return new Command('auth')
    .description('Who you are to the server')
    .addCommand(
      verb('login', 'Read a token from stdin, try it, and keep it for this server', runAuthLogin).addHelpText(
        'after',
        examples(
          'merit auth login < token.txt',
          'merit auth login --url https://merit.example.com/graphql < token.txt',
        ),
      ),
    )
    .addCommand(verb('status', 'Say who you are to the server', runAuthStatus))
    .addCommand(
      verb('logout', 'Forget the token that is kept for this server. It stays valid', runAuthLogout),
    )
    .addCommand(verb('token', 'Print the token that would be used', runAuthToken));
}
