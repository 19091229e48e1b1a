import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { workItemListCommand } from './list/command.ts';

/** `merit work-item`. */
export const workItemCommand = (context: CliContext): Command =>
  new Command('work-item')
    .description('What is done to reach objectives and key results')
    .addCommand(workItemListCommand(context));
