import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeEach } from '../../test/databases.ts';
import { fillRows, type Rows } from '../../test/rows.ts';
import type { Database } from './Database.ts';
import { violation } from './violation.ts';

describeEach('Violations through Prisma', ({ open }) => {
  let database: Database;
  let rows: Rows;

  beforeAll(async () => {
    database = await open();
    rows = await fillRows(database.pool);
  });
  afterAll(() => database.close());

  const refusal = (write: PromiseLike<unknown>) => Promise.resolve(write).then(() => 'accepted', violation);

  test('name the constraint of a CHECK', async () => {
    const data = { id: randomUUID(), keyResultId: rows.ids.keyResult, observedAt: new Date(0) };
    expect(await refusal(database.prisma.checkIn.create({ data }))).toEqual({
      sqlState: '23514',
      constraint: 'CheckIn_value_or_ratio_or_remark',
    });
  });

  test('name the constraint of a unique index and of a foreign key', async () => {
    const person = { id: rows.ids.person, displayName: 'Twin' };
    expect(await refusal(database.prisma.person.create({ data: person }))).toEqual({
      sqlState: '23505',
      constraint: 'Person_pkey',
    });
    const orphan = { id: randomUUID(), objectiveId: randomUUID(), ordinal: 1, title: 'Orphan' };
    expect(await refusal(database.prisma.keyResult.create({ data: orphan }))).toEqual({
      sqlState: '23503',
      constraint: 'KeyResult_objectiveId_fkey',
    });
  });

  test('carry our own codes, also from raw statements and out of a transaction', async () => {
    const refused = { sqlState: 'MK001', constraint: 'CheckIn_append_only' };
    expect(await refusal(database.prisma.checkIn.deleteMany())).toEqual(refused);
    expect(await refusal(database.prisma.$executeRaw`DELETE FROM "CheckIn"`)).toEqual(refused);
    expect(await refusal(database.prisma.$transaction((tx) => tx.checkIn.deleteMany()))).toEqual(refused);
  });
});

test('an error that does not come from the database is none', () => {
  expect(violation(new Error('constraint "x"'))).toBeNull();
  expect(violation(Object.assign(new Error('constraint "x"'), { code: 'ECONNREFUSED' }))).toBeNull();
  expect(violation('23505')).toBeNull();
  expect(violation(null)).toBeNull();
});
