import type { ReportedItem, ReportedSaving } from '@meritkit/core';
import type { CliContext } from '../context/CliContext.ts';
import type { Language } from '../context/languageOf.ts';
import type { MeritClient } from '../context/MeritClient.ts';
import { SavingDocument } from './ReportSources.ts';
import { stateText } from './stateText.ts';

const EVERY: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  YEARLY: { en: ' a year', zh: '/年' },
  MONTHLY: { en: ' a month', zh: '/月' },
};

/** The savings that items of a report are about, each once, in the order of first mention. */
export async function fetchSavings(
  merit: MeritClient,
  items: readonly ReportedItem[],
  language: Language,
  { stop }: CliContext,
): Promise<ReportedSaving[]> {
  const ids = new Set(items.flatMap(({ about }) => about).filter((id) => id.startsWith('sav_')));
  const answers = await Promise.all(
    [...ids].map((id) => merit.request(SavingDocument, { id }, { signal: stop })),
  );
  return answers.flatMap(({ data: { costSaving } }) =>
    costSaving === null
      ? []
      : [
          {
            id: costSaving.id,
            title: costSaving.title,
            amount:
              costSaving.amount === null
                ? null
                : `${costSaving.amount.amount} ${costSaving.amount.currency}${EVERY[costSaving.recurrence]?.[language] ?? ''}`,
            state: stateText(costSaving.state, language),
          },
        ],
  );
}
