import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LedgerHead } from '@meritkit/server';
import type { CliContext } from '../../context/CliContext.ts';
import type { DatabaseFlags } from '../../database/databaseSettings.ts';
import { withOpen } from '../../database/withOpen.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/** What to verify, and against what. */
export interface AuditVerifyFlags extends DatabaseFlags {
  /** A file that `merit audit head` has printed. */
  readonly against?: string;
}

/**
 * Computes the audit trail again and tells whether it holds.
 *
 * @throws {CliError} `HEAD_UNREADABLE` when the kept head is none, `AUDIT_BROKEN` with the first place that does not hold.
 */
export async function runAuditVerify(flags: AuditVerifyFlags, context: CliContext): Promise<void> {
  const anchor = flags.against === undefined ? null : await readAnchor(resolve(context.cwd, flags.against));
  const { readHead, verifyAnchor, verifyLedger } = await import('@meritkit/server');
  const { head, faults } = await withOpen(flags, context, async ({ prisma }) => ({
    head: await readHead(prisma),
    faults: [...(await verifyLedger(prisma)), ...(anchor === null ? [] : await verifyAnchor(prisma, anchor))],
  }));
  const [first, ...others] = [...faults].sort((a, b) => Number(a.position - b.position));
  if (first === undefined) {
    context.io.out(`ok\t${head.position}\t${head.head}\n`);
    return;
  }
  throw new CliError(
    'AUDIT_BROKEN',
    EXIT.failed,
    `The audit trail does not hold from position ${first.position} on: ${first.code}: ${first.message}`,
    {
      details: others.map(({ code, position, message }) => `${position}: ${code}: ${message}`),
      advice: 'Keep a copy of the database as it is, and compare it with a backup.',
    },
  );
}

async function readAnchor(file: string): Promise<LedgerHead> {
  const unreadable = (cause?: unknown) =>
    new CliError('HEAD_UNREADABLE', EXIT.usage, `${file} does not hold the head of an audit trail.`, {
      cause,
      advice: 'Name a file that "merit audit head" has printed.',
    });
  try {
    const { position, epoch, head }: Partial<Record<string, unknown>> = JSON.parse(
      await readFile(file, 'utf8'),
    );
    if (typeof position === 'string' && /^\d{1,18}$/.test(position))
      if (typeof epoch === 'string' && typeof head === 'string') return { position, epoch, head };
  } catch (error) {
    throw unreadable(error);
  }
  throw unreadable();
}
