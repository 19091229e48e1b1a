import type { KeyResultDefinition } from '../generated/prisma/client.ts';

/** In which unit values are checked in: what is done or not, or to a share, has none. */
export const checkInUnit = ({
  measure,
  unit,
}: Pick<KeyResultDefinition, 'measure' | 'unit'>): string | null =>
  measure === 'MILESTONES' || measure === 'BOOLEAN' || measure === 'ASSESSED' ? null : unit;
