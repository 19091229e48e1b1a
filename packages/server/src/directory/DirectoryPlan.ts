import { z } from 'zod';

const count = z.number().int();

/** What a run would do, in lines; `refused` lines do none of it, `doubtful` ones are counted elsewhere as well. */
const directoryPlan = z.object({
  lines: count,
  create: count,
  update: count,
  unchanged: count,
  /** Active people who would be deactivated, also those who have no line. */
  deactivate: count,
  refused: count,
  doubtful: count,
  /** Teams that would be made. */
  teams: count,
  /** People of the source who are active before it. */
  active: count,
});

export type DirectoryPlan = z.output<typeof directoryPlan>;

/** A plan as it is stored. */
export const planOf = (stored: unknown): DirectoryPlan | null => directoryPlan.safeParse(stored).data ?? null;
