import { DIRECTORY_FIELDS } from '@meritkit/core';
import { z } from 'zod';
import { defineCommand } from '../../command/Command.ts';
import { id } from '../../command/fields.ts';
import { ConflictError } from '../../error/ConflictError.ts';
import { directoryLine } from '../directoryLine.ts';
import { lockRun } from '../lockRun.ts';
import { stagedRow } from '../stagedRow.ts';

/** How many lines can be sent at once. */
const MOST_LINES = 5_000;

/**
 * Takes lines of a run in. They are kept beside the people until the run is over, so nothing has changed yet: there is no
 * event. A line that was taken in before stays as it was.
 */
export const directoryStage = defineCommand({
  name: 'directoryStage',
  input: z.object({ id: id('DirectoryRun'), lines: z.array(directoryLine).max(MOST_LINES) }),
  async execute({ id, lines }, { tx }) {
    const run = await lockRun(tx, id);
    if (run.state !== 'STAGING') throw new ConflictError('The import takes no more lines.');
    const fields = DIRECTORY_FIELDS.filter((field) => run.fields.includes(field));
    const rows = JSON.stringify(lines.map((line) => stagedRow(line, fields)));
    await tx.$executeRaw`
      INSERT INTO "DirectoryRow" ("runId", "line", "externalId", "displayName", "email", "teamKey", "team", "manager",
        "managerKey", "managerEmail", "managerName", "title", "level", "levelName", "fte", "hiredOn", "leftOn", "employeeKind",
        "issues", "isRefused")
      SELECT ${id}::uuid, x.* FROM jsonb_to_recordset(${rows}::jsonb) AS x("line" int, "externalId" text, "displayName" text,
        "email" text, "teamKey" text, "team" text, "manager" text, "managerKey" text, "managerEmail" text, "managerName" text,
        "title" text, "level" text, "levelName" text, "fte" int, "hiredOn" date, "leftOn" date, "employeeKind" text,
        "issues" jsonb, "isRefused" boolean)
      ON CONFLICT DO NOTHING`;
    return lines.length;
  },
});
