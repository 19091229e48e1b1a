import type { CliContext } from '../../context/CliContext.ts';
import type { DatabaseFlags } from '../../database/databaseSettings.ts';
import { withOpen } from '../../database/withOpen.ts';

/** Prints the end of the audit trail as one line of JSON. */
export async function runAuditHead(flags: DatabaseFlags, context: CliContext): Promise<void> {
  const { readHead } = await import('@meritkit/server');
  const head = await withOpen(flags, context, ({ prisma }) => readHead(prisma));
  context.io.out(`${JSON.stringify(head)}\n`);
}
