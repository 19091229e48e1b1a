import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeEach } from '../../test/databases.ts';
import { ledgerCommand } from '../../test/ledgerCommands.ts';
import type { Database } from '../database/Database.ts';
import { appendLedger } from './appendLedger.ts';
import { type LedgerHead, readHead } from './readHead.ts';
import { verifyAnchor } from './verifyAnchor.ts';
import { verifyLedger } from './verifyLedger.ts';

describeEach('Verifying the ledger', ({ open }) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  const tamper = (sql: string) =>
    database.pool.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`);
  const append = (...events: number[]) =>
    database.prisma.$transaction((tx) =>
      appendLedger(
        tx,
        events.map((count) => ledgerCommand(count)),
      ),
    );

  describe('row 102: against a head that was kept elsewhere', () => {
    const anchored = async (anchor: LedgerHead) =>
      (await verifyAnchor(database.prisma, anchor)).map(({ code, position }) => [code, Number(position)]);

    test('finds a tail that was cut off together with the head, which the trail itself does not show', async () => {
      await append(1, 2);
      const before = await readHead(database.prisma);
      await append(1);
      const anchor = await readHead(database.prisma);
      expect(await anchored(anchor)).toEqual([]);
      await tamper(`DELETE FROM "Event" WHERE "position" > ${before.position};
        DELETE FROM "AuditEntry" WHERE "position" > ${before.position};
        UPDATE "Ledger" SET "position" = ${before.position}, "head" = '${before.head}'`);
      expect(await verifyLedger(database.prisma)).toEqual([]);
      expect(await anchored(anchor)).toEqual([['ANCHOR_MISSING', Number(before.position) + 1]]);
      expect(await anchored(before)).toEqual([]);
    });

    test('finds a chain that was computed anew', async () => {
      await append(1);
      const anchor = await readHead(database.prisma);
      expect(await anchored({ ...anchor, head: 'f'.repeat(64) })).toEqual([
        ['ANCHOR_DIFFERS', Number(anchor.position)],
      ]);
    });

    test('has nothing to say of one from before the first command', async () => {
      expect(await anchored({ position: '0', epoch: '', head: '0'.repeat(64) })).toEqual([]);
    });
  });
});
