import { z } from 'zod';
import type { Wire } from './Wire.ts';

/** A line and a column, both from 1. */
const position = z.tuple([z.number().int(), z.number().int()]);

/** One thing of a workspace: a line of the stream that an import sends. */
export const importRecord = z.strictObject({
  noun: z.string(),
  /** Its name within the workspace; other records refer to it by this. */
  key: z.string().min(1).max(300),
  /** Another system than the workspace that it comes from. */
  source: z.string().optional(),
  /** Its id there, if that is not its key. */
  externalId: z.string().optional(),
  fields: z.record(
    z.string(),
    z.json().transform((value): Wire => value),
  ),
  /** Where it is written. */
  place: z.strictObject({ file: z.string(), at: position }),
  /** Where its fields are written, by path: `milestones.0.title`. */
  places: z.record(z.string(), position).default({}),
  /** Fields that the reader has refused already. The thing is checked as far as it goes, and not written. */
  flawed: z.array(z.string()).default([]),
});

/** See {@link importRecord}. */
export type ImportRecord = z.output<typeof importRecord>;

/** The first line of the stream. */
export const importHeader = z.strictObject({
  /** The version of the format. */
  workspace: z.literal(1),
  /** The system that its things count as coming from: with their keys it identifies them. */
  source: z.string().min(1).max(300),
});

/** A workspace as it is sent. */
export interface ImportStream {
  readonly source: string;
  readonly records: readonly ImportRecord[];
}
