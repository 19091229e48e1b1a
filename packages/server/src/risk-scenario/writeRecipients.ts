import type { Scope } from '../command/Scope.ts';

/** Says whom the breaches of a scenario are announced to. Each once. */
export async function writeRecipients(
  { tx, newId }: Scope,
  scenarios: readonly {
    readonly id: string;
    readonly personIds: readonly string[] | null;
    readonly teamIds: readonly string[] | null;
  }[],
): Promise<void> {
  await tx.riskScenarioRecipient.createMany({
    data: scenarios.flatMap(({ id: riskScenarioId, personIds, teamIds }) => [
      ...[...new Set(personIds)].map((personId) => ({ id: newId(), riskScenarioId, personId })),
      ...[...new Set(teamIds)].map((teamId) => ({ id: newId(), riskScenarioId, teamId })),
    ]),
  });
}
