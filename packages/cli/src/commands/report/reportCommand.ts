import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { reportListCommand } from './list/command.ts';
import { reportRenderCommand } from './render/command.ts';
import { reportShowCommand } from './show/command.ts';

/** `merit report`. */
export const reportCommand = (context: CliContext): Command =>
  new Command('report')
    .description('What people wrote about periods, and what the facts say of them')
    .addCommand(reportListCommand(context))
    .addCommand(reportShowCommand(context))
    .addCommand(reportRenderCommand('weekly', context))
    .addCommand(reportRenderCommand('annual', context));
