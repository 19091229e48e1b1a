import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { describeEach, describeServer } from '../../test/databases.ts';
import { ledgerCommand } from '../../test/ledgerCommands.ts';
import type { Database } from '../database/Database.ts';
import { violation } from '../database/violation.ts';
import { appendLedger } from './appendLedger.ts';
import { auditEntry } from './auditEntry.ts';
import type { LedgerCommand } from './LedgerCommand.ts';
import { sha256 } from './sha256.ts';
import { verifyLedger } from './verifyLedger.ts';

const WRITERS = 16;
const EACH = 12;

describeEach('Appending to the ledger', ({ open }) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.pool.query(
      'BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM "Event"; DELETE FROM "AuditEntry"; COMMIT',
    );
    await database.prisma.ledger.updateMany({ data: { position: 0n, head: '0'.repeat(64) } });
  });

  const append = (...commands: LedgerCommand[]) =>
    database.prisma.$transaction((tx) => appendLedger(tx, commands));
  const refusal = (write: PromiseLike<unknown>) => Promise.resolve(write).then(() => 'accepted', violation);

  test('begins at position 1 after a head of zeros', async () => {
    const command = ledgerCommand(1);
    expect(await append(command)).toBe(1n);
    const head = sha256('0'.repeat(64) + sha256(auditEntry(command)));
    expect(await database.prisma.ledger.findMany()).toMatchObject([{ position: 1n, head }]);
    expect(await database.prisma.auditEntry.findMany()).toEqual([
      {
        commandId: command.commandId,
        position: 1n,
        command: command.command,
        actor: command.actor,
        occurredAt: new Date(command.occurredAt),
        entry: auditEntry(command),
        head,
        input: command.input,
      },
    ]);
  });

  test('gives the events of several commands dense positions in the given order', async () => {
    const commands = [ledgerCommand(3), ledgerCommand(1, { input: null }), ledgerCommand(2)];
    expect(await append(...commands)).toBe(6n);
    const events = await database.prisma.event.findMany({ orderBy: { position: 'asc' } });
    expect(events).toEqual(
      commands
        .flatMap(({ commandId, occurredAt, events }) =>
          events.map((event) => ({ ...event, commandId, occurredAt: new Date(occurredAt) })),
        )
        .map((event, index) => ({ ...event, position: BigInt(index + 1) })),
    );
    const entries = await database.prisma.auditEntry.findMany({ orderBy: { position: 'asc' } });
    expect(entries.map(({ position }) => position)).toEqual([3n, 4n, 6n]);
    expect(await append(ledgerCommand(1))).toBe(7n);
    expect(await verifyLedger(database.prisma)).toEqual([]);
  });

  test('refuses a command without events, and no command at all, and keeps nothing', async () => {
    expect(await refusal(append(ledgerCommand(1), ledgerCommand(0)))).toMatchObject({ sqlState: 'MK004' });
    expect(await refusal(append())).toMatchObject({ sqlState: 'MK004' });
    expect(await database.prisma.auditEntry.count()).toBe(0);
    expect(await database.prisma.ledger.findMany()).toMatchObject([{ position: 0n }]);
  });

  test('a transaction that fails afterwards leaves no gap', async () => {
    const failing = database.prisma.$transaction(async (tx) => {
      await appendLedger(tx, [ledgerCommand(2)]);
      throw new Error('No.');
    });
    await expect(failing).rejects.toThrow('No.');
    expect(await append(ledgerCommand(1))).toBe(1n);
  });

  test('one after another the writers leave an unbroken chain', async () => {
    for (let count = 0; count < 20; count += 1) await append(ledgerCommand((count % 3) + 1));
    const { position } = await database.prisma.ledger.findUniqueOrThrow({ where: { id: 1 } });
    expect(position).toBe(BigInt(await database.prisma.event.count()));
    expect(await verifyLedger(database.prisma)).toEqual([]);
  });

  describe('What was appended', () => {
    beforeEach(() => append(ledgerCommand(1)));

    const run = (sql: string) => database.pool.query(sql);

    test('an event stays', async () => {
      const refused = { sqlState: 'MK001', constraint: 'Event_append_only' };
      expect(await refusal(run('UPDATE "Event" SET revision = 9'))).toEqual(refused);
      expect(await refusal(run('DELETE FROM "Event"'))).toEqual(refused);
      expect(await refusal(run('TRUNCATE "Event"'))).toEqual(refused);
    });

    test('an audit entry stays, only its input can be erased', async () => {
      const refused = { sqlState: 'MK001', constraint: 'AuditEntry_append_only' };
      expect(await refusal(run('DELETE FROM "AuditEntry"'))).toEqual(refused);
      expect(await refusal(run('TRUNCATE "AuditEntry" CASCADE'))).toEqual(refused);
      const changed = { sqlState: 'MK001', constraint: 'AuditEntry_only_input_erased' };
      expect(await refusal(run(`UPDATE "AuditEntry" SET actor = 'other'`))).toEqual(changed);
      expect(await refusal(run(`UPDATE "AuditEntry" SET input = 'other'`))).toEqual(changed);
      expect(await refusal(run(`UPDATE "AuditEntry" SET input = NULL, head = ''`))).toEqual(changed);
      await run('UPDATE "AuditEntry" SET input = NULL');
      expect(await refusal(run(`UPDATE "AuditEntry" SET input = '{}'`))).toEqual(changed);
      expect(await verifyLedger(database.prisma)).toEqual([]);
    });

    test("the ledger's row stays, and stays alone", async () => {
      const refused = { sqlState: 'MK001', constraint: 'Ledger_row_stays' };
      expect(await refusal(run('DELETE FROM "Ledger"'))).toEqual(refused);
      expect(await refusal(run('TRUNCATE "Ledger"'))).toEqual(refused);
      const second = `INSERT INTO "Ledger" (id, epoch, head) VALUES (2, gen_random_uuid(), '')`;
      expect(await refusal(run(second))).toEqual({ sqlState: '23514', constraint: 'Ledger_single_row' });
    });
  });
});

describeServer('Appending by sixteen writers at once', ({ open }) => {
  test('row 91: leaves dense positions in the order of commits and an unbroken chain', async () => {
    const database = await open();
    const write = async (writer: number) => {
      const seen: bigint[] = [];
      for (let count = 0; count < EACH; count += 1) {
        const command = ledgerCommand(((writer + count) % 3) + 1);
        seen.push(await database.prisma.$transaction((tx) => appendLedger(tx, [command])));
      }
      return seen;
    };
    const positions = await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
    // What a writer wrote later lies further on.
    for (const own of positions) expect(own).toEqual(own.toSorted((a, b) => Number(a - b)));

    const events = await database.prisma.event.findMany({ orderBy: { position: 'asc' } });
    expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => BigInt(index + 1)));
    expect(await database.prisma.auditEntry.count()).toBe(WRITERS * EACH);
    expect(await database.prisma.ledger.findMany()).toMatchObject([{ position: BigInt(events.length) }]);
    expect(await verifyLedger(database.prisma)).toEqual([]);
    await database.close();
  });
});
