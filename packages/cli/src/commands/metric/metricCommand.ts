import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { metricListCommand } from './list/command.ts';
import { metricRecordCommand } from './record/command.ts';
import { metricSeriesCommand } from './series/command.ts';

/** `merit metric`. */
export const metricCommand = (context: CliContext): Command =>
  new Command('metric')
    .description('Numbers that are measured again and again')
    .addCommand(metricListCommand(context))
    .addCommand(metricRecordCommand(context))
    .addCommand(metricSeriesCommand(context));
