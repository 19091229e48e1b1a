import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { incidentListCommand } from './list/command.ts';
import { incidentOpenCommand } from './open/command.ts';
import { incidentResolveCommand } from './resolve/command.ts';
import { incidentStatsCommand } from './stats/command.ts';

/** `merit incident`. */
export const incidentCommand = (context: CliContext): Command =>
  new Command('incident')
    .description('What went wrong, or was taken down on purpose')
    .addCommand(incidentListCommand(context))
    .addCommand(incidentOpenCommand(context))
    .addCommand(incidentResolveCommand(context))
    .addCommand(incidentStatsCommand(context));
