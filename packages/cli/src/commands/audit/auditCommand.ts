import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import type { DatabaseFlags } from '../../database/databaseSettings.ts';
import { withDatabase } from '../../database/withDatabase.ts';
import { examples } from '../../program/examples.ts';
import { runAuditHead } from './head.ts';
import { type AuditVerifyFlags, runAuditVerify } from './verify.ts';

/** `merit audit`. */
export const auditCommand = (context: CliContext, head = runAuditHead, verify = runAuditVerify): Command =>
  new Command('audit')
    .description('The audit trail, a chain of hashes')
    .addCommand(
      withDatabase(new Command('head'))
        .description(
          'Print the end of the chain as JSON, to be kept where nobody who owns the database can write',
        )
        .action((_flags, self: Command) => head(self.optsWithGlobals<DatabaseFlags>(), context))
        .addHelpText('after', examples('merit audit head > 2026-10-01.head.json')),
    )
    .addCommand(
      withDatabase(new Command('verify'))
        .description('Compute the chain again and name the first place where it does not hold')
        .option('--against <file>', 'also compare with a head that was kept: finds a tail that was cut off')
        .action((_flags, self: Command) => verify(self.optsWithGlobals<AuditVerifyFlags>(), context))
        .addHelpText(
          'after',
          `
An embedded database belongs to one process: stop its server first.
${examples('merit audit verify', 'merit audit verify --against 2026-10-01.head.json')}`,
        ),
    );
