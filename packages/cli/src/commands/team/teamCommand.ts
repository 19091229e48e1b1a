import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { teamListCommand } from './list/command.ts';
import { teamShowCommand } from './show/command.ts';

/** `merit team`. */
export const teamCommand = (context: CliContext): Command =>
  new Command('team')
    .description('The units of the organisation: teams, departments, divisions')
    .addCommand(teamListCommand(context))
    .addCommand(teamShowCommand(context));
