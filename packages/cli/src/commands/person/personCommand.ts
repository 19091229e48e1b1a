import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { personImportCommand } from './import/command.ts';
import { personListCommand } from './list/command.ts';
import { personShowCommand } from './show/command.ts';

/** `merit person`. */
export const personCommand = (context: CliContext): Command =>
  new Command('person')
    .description('The people of the organisation')
    .addCommand(personListCommand(context))
    .addCommand(personShowCommand(context))
    .addCommand(personImportCommand(context));
