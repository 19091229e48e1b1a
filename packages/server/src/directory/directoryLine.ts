import { DIRECTORY_FIELDS, DIRECTORY_ISSUES } from '@meritkit/core';
import { z } from 'zod';

const text = z.string().max(10_000).nullish();

/** A line of a directory as it is sent: what it states of a person, and what could not be read of it. */
export const directoryLine = z.object({
  /** Of the file, from 1; lines are sent in their order. */
  line: z.int().min(1).max(2_147_483_647),
  externalId: text,
  displayName: text,
  email: text,
  teamKey: text,
  team: text,
  manager: text,
  managerKey: text,
  managerEmail: text,
  managerName: text,
  title: text,
  level: text,
  levelName: text,
  fte: z.number().nullish(),
  hiredOn: text,
  leftOn: text,
  employeeKind: text,
  issues: z
    .array(
      z.object({
        code: z.enum(DIRECTORY_ISSUES),
        field: z.enum(DIRECTORY_FIELDS).nullable(),
        about: z.array(z.string().max(10_000)).max(20),
      }),
    )
    .max(50)
    .default([]),
});

export type DirectoryLine = z.output<typeof directoryLine>;
