import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { costSavingListCommand } from './list/command.ts';
import { costSavingRealiseCommand } from './realise/command.ts';
import { costSavingSummaryCommand } from './summary/command.ts';

/** `merit cost-saving`. */
export const costSavingCommand = (context: CliContext): Command =>
  new Command('cost-saving')
    .description('What was saved, and what is expected to be')
    .addCommand(costSavingListCommand(context))
    .addCommand(costSavingSummaryCommand(context))
    .addCommand(costSavingRealiseCommand(context));
