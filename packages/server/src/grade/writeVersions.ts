import type { z } from 'zod';
import type { Scope } from '../command/Scope.ts';
import { toColumn } from '../time/plainDate.ts';
import type { indicator } from './gradeFields.ts';

/** What is stated of a grade. */
export interface StatedGrade {
  readonly gradeId: string;
  readonly revision: number;
  readonly scaleId: string;
  readonly levelId: string;
  readonly text: string;
  readonly reason: string | null;
  readonly statedById: string | null;
  readonly statedOn: string | null;
  readonly indicators: readonly z.output<typeof indicator>[];
}

/** Writes versions of grades with their indicators. */
export async function writeVersions(versions: readonly StatedGrade[], { tx, newId }: Scope): Promise<void> {
  const rows = versions.map((version) => ({ id: newId(), ...version }));
  await tx.gradeVersion.createMany({
    data: rows.map(({ indicators: _indicators, statedOn, ...version }) => ({
      ...version,
      statedOn: statedOn === null ? null : toColumn(statedOn),
    })),
  });
  await tx.gradeIndicator.createMany({
    data: rows.flatMap(({ id: versionId, indicators }) =>
      indicators.map((indicator, index) => ({ id: newId(), versionId, ordinal: index + 1, ...indicator })),
    ),
  });
}
