import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { keyResultCheckInCommand } from './check-in/command.ts';
import { keyResultExplainCommand } from './explain/command.ts';
import { keyResultListCommand } from './list/command.ts';
import { keyResultShowCommand } from './show/command.ts';

/** `merit key-result`. */
export const keyResultCommand = (context: CliContext): Command =>
  new Command('key-result')
    .description('How one can tell that an objective is achieved')
    .addCommand(keyResultListCommand(context))
    .addCommand(keyResultShowCommand(context))
    .addCommand(keyResultCheckInCommand(context))
    .addCommand(keyResultExplainCommand(context));
