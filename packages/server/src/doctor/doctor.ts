import type { Database } from '../database/Database.ts';
import { verifyLedger } from '../ledger/verifyLedger.ts';
import { definitionFaults } from './definitionFaults.ts';
import { frozenFaults } from './frozenFaults.ts';

/** What one check found. */
export interface Finding {
  /** What was checked. */
  readonly check: string;
  readonly ok: boolean;
  /** Every difference, one sentence each. */
  readonly found: readonly string[];
}

/**
 * Recomputes what is derived and names every difference: the ledger's chain and positions, the frozen scores of closed
 * periods, and that everything that is judged has a definition for its whole period. It changes nothing.
 */
export async function doctor(database: Database): Promise<readonly Finding[]> {
  const checks: readonly (readonly [string, () => Promise<readonly string[]>])[] = [
    [
      'ledger',
      async () =>
        (await verifyLedger(database.prisma)).map(
          ({ code, position, message }) => `${code} at ${position}: ${message}`,
        ),
    ],
    ['frozen scores', () => frozenFaults(database)],
    ['definitions', () => definitionFaults(database)],
  ];
  const findings: Finding[] = [];
  for (const [check, run] of checks) {
    const found = await run();
    findings.push({ check, ok: found.length === 0, found });
  }
  return findings;
}
