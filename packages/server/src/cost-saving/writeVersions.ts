import type { Scope } from '../command/Scope.ts';
import type { SavingFacts } from './SavingFacts.ts';

/** Adds a version to each saving: one statement for each table. */
export async function writeVersions(
  versions: readonly { readonly costSavingId: string; readonly facts: SavingFacts }[],
  { tx, newId }: Scope,
): Promise<void> {
  const rows = versions.map((version) => ({ id: newId(), ...version }));
  await tx.costSavingVersion.createMany({
    data: rows.map(({ id, costSavingId, facts: { quantities: _q, contributors: _c, ...columns } }) => ({
      id,
      costSavingId,
      ...columns,
    })),
  });
  const quantities = rows.flatMap(({ id: versionId, facts }) =>
    facts.quantities.map((quantity, index) => ({ id: newId(), versionId, ordinal: index + 1, ...quantity })),
  );
  const contributors = rows.flatMap(({ id: versionId, facts }) =>
    facts.contributors.map((part, index) => ({ id: newId(), versionId, ordinal: index + 1, ...part })),
  );
  if (quantities.length > 0) await tx.costSavingQuantity.createMany({ data: quantities });
  if (contributors.length > 0) await tx.costSavingContributor.createMany({ data: contributors });
}

/** What the row of a saving itself repeats of its latest version, so that lists can filter and sort by it. */
export const foldOf = ({
  title,
  ledger,
  state,
  recurrence,
  amountMinor,
  currency,
  startsOn,
}: SavingFacts) => ({
  title,
  ledger,
  state,
  recurrence,
  amountMinor,
  currency,
  startsOn,
});
