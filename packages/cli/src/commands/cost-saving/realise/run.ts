import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { CliError } from '../../../error/CliError.ts';
import { EXIT } from '../../../error/ExitCode.ts';
import { printJson } from '../../../output/printJson.ts';
import { selectFields } from '../../../output/selectFields.ts';
import type { CostSavingField } from '../COST_SAVING_FIELDS.ts';
import { moneyText } from '../moneyText.ts';

/** Since when, and how that is known. */
export interface CostSavingRealiseOptions extends GlobalOptions {
  readonly reason?: string;
  readonly observedAt?: string;
  readonly json?: readonly CostSavingField[];
}

/** States that a saving has come, as it is now, and tells its id and its amount. */
export async function runCostSavingRealise(
  id: string,
  options: CostSavingRealiseOptions,
  context: CliContext,
): Promise<void> {
  const { io } = context;
  const { reason, observedAt, json } = options;
  const merit = await context.client(options);
  const found = await merit.costSavings.get({ id }, { signal: context.stop });
  if (found === null)
    throw new CliError('NOT_FOUND', EXIT.failed, `There is no saving ${id}, or you may not see it.`);
  const saving = await merit.costSavings.realise(
    {
      id,
      expectedRevision: found.revision,
      ...(reason !== undefined && { reason }),
      ...(observedAt !== undefined && { observedAt }),
    },
    { signal: context.stop },
  );
  if (json !== undefined) printJson(io, selectFields(saving, json));
  else if (io.isTTY) io.out(`${io.style.cyan(saving.id)}  ${saving.state}  ${moneyText(saving.amount)}\n`);
  else io.out(`${saving.id}\t${saving.state}\t${moneyText(saving.amount)}\n`);
}
