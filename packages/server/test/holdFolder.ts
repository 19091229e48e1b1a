// A process of its own that opens the embedded database of a folder: `opened`, or the code and the message of the refusal.
// It then runs each line that it reads as SQL and answers the first row; `close` closes the database and ends it.
import { createInterface } from 'node:readline';
import { DatabaseError } from '../src/database/DatabaseError.ts';
import { openDatabase } from '../src/database/openDatabase.ts';

const answer = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

try {
  const database = await openDatabase({ dataFolder: process.argv[2] ?? '' });
  answer('opened');
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'close') break;
    const { rows } = await database.pool.query(line);
    answer(rows[0] ?? null);
  }
  await database.close();
} catch (error) {
  if (!(error instanceof DatabaseError)) throw error;
  answer({ code: error.code, message: error.message });
}
