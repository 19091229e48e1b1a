import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { gradeListCommand } from './list/command.ts';

/** `merit grade`. */
export const gradeCommand = (context: CliContext): Command =>
  new Command('grade').description('Grades that were stated').addCommand(gradeListCommand(context));
