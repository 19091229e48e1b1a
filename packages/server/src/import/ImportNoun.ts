import type { z } from 'zod';
import type { Command } from '../command/Command.ts';
import type { Tx } from '../database/Tx.ts';
import type { EntityType } from '../id/entityType.ts';
import type { Fields, NounName } from './Field.ts';
import type { Wire } from './Wire.ts';

/** Values by the names of fields, or of a command's input. */
export type Values = { readonly [name: string]: Wire };

/** A thing that is there. */
export interface Found {
  readonly uuid: string;
  readonly revision: number;
  readonly source: string | null;
  readonly externalId: string | null;
  /** By the names of the fields, complete and normalised; things that it names by their public ids. */
  readonly fields: Values;
  /** What its fields have when they are not stated, where that hangs on other things. */
  readonly implied?: Values;
  /** The instant from which its first definition holds, of a noun that has definitions. */
  readonly start?: string;
}

/** Which things to find; all of them when there is no selection. */
export interface Selection {
  readonly ids: readonly string[];
  readonly origins: readonly { readonly source: string; readonly externalIds: readonly string[] }[];
}

/** Performs a command with values whose form is checked first. */
export type PerformValues = <Schema extends z.ZodType, Output>(
  command: Command<Schema, Output>,
  values: unknown,
) => Promise<Output>;

/** What an import and an export know of a noun. */
export interface ImportNoun {
  readonly name: NounName;
  /** The name of its list in files. */
  readonly plural: string;
  /** The Chinese name of its list. */
  readonly zh: string;
  readonly description: string;
  readonly entityType: EntityType;
  readonly fields: Fields;
  /** How an export writes it: in a file of its kind, as a table, or inside of the thing that it is about. */
  readonly layout: 'FILE' | 'TABLE' | 'NESTED';
  /** The fields through which it can be written inside of another thing. */
  readonly within?: readonly string[];
  /** There is exactly one, which is always there. */
  readonly isSingle?: true;
  /** A fact: it is never changed. */
  readonly isFact?: true;
  readonly find: (tx: Tx, selection?: Selection) => Promise<Found[]>;
  /** Creates things. Answers their UUIDs in the order given. */
  readonly create: (items: readonly Values[], perform: PerformValues) => Promise<readonly string[]>;
  /** Changes what differs: values by the names of commands' inputs. It reads by `tx` and never writes by it. */
  readonly update: (found: Found, changed: Values, perform: PerformValues, tx: Tx) => Promise<unknown>;
}

/** The condition that a selection stands for. */
export const whereOf = (selection: Selection | undefined) =>
  selection === undefined
    ? {}
    : {
        OR: [
          { id: { in: [...selection.ids] } },
          ...selection.origins.map(({ source, externalIds }) => ({
            source,
            externalId: { in: [...externalIds] },
          })),
        ],
      };
