import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { objectiveExplainCommand } from './explain/command.ts';
import { objectiveListCommand } from './list/command.ts';
import { objectiveShowCommand } from './show/command.ts';

/** `merit objective`. */
export const objectiveCommand = (context: CliContext): Command =>
  new Command('objective')
    .description('What is to be achieved in a period')
    .addCommand(objectiveListCommand(context))
    .addCommand(objectiveShowCommand(context))
    .addCommand(objectiveExplainCommand(context));
