import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { describeEach } from '../../test/databases.ts';
import { ledgerCommand } from '../../test/ledgerCommands.ts';
import type { Database } from '../database/Database.ts';
import { appendLedger } from './appendLedger.ts';
import { verifyLedger } from './verifyLedger.ts';

describeEach('Verifying the ledger', ({ open }) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** Changes rows as someone would who owns the database: past all triggers and foreign keys. */
  const tamper = (sql: string) =>
    database.pool.query(`BEGIN; SET LOCAL session_replication_role = replica; ${sql}; COMMIT`);
  const append = (...events: number[]) =>
    database.prisma.$transaction((tx) =>
      appendLedger(
        tx,
        events.map((count) => ledgerCommand(count)),
      ),
    );
  const faults = async () =>
    (await verifyLedger(database.prisma)).map(({ code, position }) => [code, Number(position)]);

  test('an empty one has no fault', async () => {
    expect(await faults()).toEqual([]);
  });

  test('one longer than a page has no fault', async () => {
    await append(...Array.from({ length: 620 }, (_, index) => (index % 3) + 1));
    await append(700);
    expect(await faults()).toEqual([]);
  });

  describe('row 102: of six events in three commands', () => {
    // Positions: 1, 2 · 3 · 4, 5, 6.
    beforeEach(async () => {
      await tamper(
        `DELETE FROM "Event"; DELETE FROM "AuditEntry"; UPDATE "Ledger" SET position = 0, head = repeat('0', 64)`,
      );
      await append(2, 1, 3);
      expect(await faults()).toEqual([]);
    });

    test.each([
      [
        'a byte of an entry',
        `UPDATE "AuditEntry" SET entry = replace(entry, 'root', 'rood') WHERE position = 3`,
        [
          ['CHAIN_BROKEN', 3],
          ['ENTRY_DIFFERS', 3],
        ],
      ],
      [
        'an entry into what is no JSON',
        `UPDATE "AuditEntry" SET entry = 'root' WHERE position = 3`,
        [
          ['CHAIN_BROKEN', 3],
          ['ENTRY_DIFFERS', 3],
        ],
      ],
      [
        'who gave the command',
        `UPDATE "AuditEntry" SET actor = 'rood' WHERE position = 3`,
        [['ENTRY_DIFFERS', 3]],
      ],
      [
        'when it was given',
        `UPDATE "AuditEntry" SET "occurredAt" = "occurredAt" + interval '1 ms' WHERE position = 3`,
        [['ENTRY_DIFFERS', 3]],
      ],
      [
        'what was asked',
        `UPDATE "AuditEntry" SET input = input || ' ' WHERE position = 3`,
        [['ENTRY_DIFFERS', 3]],
      ],
      ['an event', `UPDATE "Event" SET revision = 9 WHERE position = 5`, [['ENTRY_DIFFERS', 6]]],
      [
        'an entry with its row',
        `UPDATE "AuditEntry" SET actor = 'rood', entry = replace(entry, 'root', 'rood') WHERE position = 3`,
        [['CHAIN_BROKEN', 3]],
      ],
      [
        'the head of an entry',
        `UPDATE "AuditEntry" SET head = repeat('1', 64) WHERE position = 3`,
        [
          ['CHAIN_BROKEN', 3],
          ['CHAIN_BROKEN', 6],
        ],
      ],
    ])('changing %s is found', async (_, sql, expected) => {
      await tamper(sql);
      expect(await faults()).toEqual(expected);
    });

    test('an erased input is no fault', async () => {
      await database.pool.query('UPDATE "AuditEntry" SET input = NULL WHERE position = 3');
      expect(await faults()).toEqual([]);
    });

    test.each([
      [
        'the first event',
        'DELETE FROM "Event" WHERE position = 1',
        [
          ['EVENT_MISSING', 1],
          ['ENTRY_DIFFERS', 2],
        ],
      ],
      [
        'the last event',
        'DELETE FROM "Event" WHERE position = 6',
        [
          ['EVENT_MISSING', 6],
          ['ENTRY_DIFFERS', 6],
        ],
      ],
      [
        'an entry',
        'DELETE FROM "AuditEntry" WHERE position = 3',
        [
          ['EVENT_FOREIGN', 3],
          ['CHAIN_BROKEN', 6],
          ['ENTRY_DIFFERS', 6],
        ],
      ],
      [
        'a command with its events',
        'DELETE FROM "AuditEntry" WHERE position = 3; DELETE FROM "Event" WHERE position = 3',
        [
          ['EVENT_MISSING', 3],
          ['CHAIN_BROKEN', 6],
          ['ENTRY_DIFFERS', 6],
        ],
      ],
      [
        'the tail, against the row of the ledger',
        'DELETE FROM "AuditEntry" WHERE position > 3; DELETE FROM "Event" WHERE position > 3',
        [['HEAD_DIFFERS', 4]],
      ],
      [
        'the last entry without its events',
        'DELETE FROM "AuditEntry" WHERE position > 3',
        [
          ['EVENT_FOREIGN', 4],
          ['HEAD_DIFFERS', 4],
        ],
      ],
      ['everything', 'DELETE FROM "AuditEntry"; DELETE FROM "Event"', [['HEAD_DIFFERS', 1]]],
      ['the row of the ledger', 'DELETE FROM "Ledger"', [['HEAD_DIFFERS', 0]]],
    ])('removing %s is found', async (_, sql, expected) => {
      const [ledger] = await database.prisma.ledger.findMany();
      await tamper(sql);
      expect(await faults()).toEqual(expected);
      if (ledger !== undefined && sql.includes('"Ledger"'))
        await database.prisma.ledger.create({ data: ledger });
    });

    test('a row of the ledger that was set back is found', async () => {
      await tamper(
        `UPDATE "Ledger" SET position = 3, head = (SELECT head FROM "AuditEntry" WHERE position = 3)`,
      );
      expect(await faults()).toEqual([['HEAD_DIFFERS', 4]]);
    });

    test('an event that was slipped in behind the end is found', async () => {
      await tamper(
        `INSERT INTO "Event" SELECT 7, "commandId", type, "entityType", "entityId", 9, "occurredAt" FROM "Event" WHERE position = 6`,
      );
      expect(await faults()).toEqual([['EVENT_FOREIGN', 7]]);
    });

    test('no more than a hundred faults are named', async () => {
      await append(...Array.from({ length: 120 }, () => 1));
      await tamper(`UPDATE "AuditEntry" SET actor = 'rood'`);
      expect(await verifyLedger(database.prisma)).toHaveLength(100);
    });
  });
});
