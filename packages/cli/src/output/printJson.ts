import type { Io } from '../context/Io.ts';

/** Prints a value as JSON: one line for programs, indented for people. */
export const printJson = (io: Io, value: unknown): void =>
  io.out(`${JSON.stringify(value, null, io.isTTY ? 2 : 0)}\n`);
