import { millionths, type ReportedWork } from '@meritkit/core';
import type { CliContext } from '../context/CliContext.ts';
import type { Language } from '../context/languageOf.ts';
import type { MeritClient } from '../context/MeritClient.ts';
import { allPages } from './allPages.ts';
import { WorkDocument, type WorkSource } from './ReportSources.ts';
import { stateText } from './stateText.ts';

/** Parts of parts of parts: more levels are not asked for. */
const MOST_LEVELS = 8;

/** Work by what it stands under: an objective, or other work. */
export type WorkBelow = ReadonlyMap<string, readonly ReportedWork[]>;

/** All work under some objectives and their key results, with its parts, as it stood at an instant. */
export async function fetchWork(
  merit: MeritClient,
  objectives: readonly { readonly id: string; readonly keyResults: readonly string[] }[],
  { asOf, language }: { readonly asOf: string; readonly language: Language },
  { stop }: CliContext,
): Promise<WorkBelow> {
  const read = (filter: object) =>
    allPages(
      async (after) =>
        (await merit.request(WorkDocument, { filter, asOf, after }, { signal: stop })).data.workItems,
    );
  if (objectives.length === 0) return new Map();
  const keyResults = objectives.flatMap(({ keyResults }) => keyResults);
  const levels: (readonly WorkSource[])[] = [
    [
      ...(await read({ objectiveId: { in: objectives.map(({ id }) => id) } })),
      ...(keyResults.length > 0 ? await read({ keyResultId: { in: keyResults } }) : []),
    ],
  ];
  for (let level = levels[0]; level !== undefined && level.length > 0 && levels.length < MOST_LEVELS; ) {
    level = await read({ parentId: { in: level.map(({ id }) => id) } });
    levels.push(level);
  }
  const known = levels.flat().filter(({ version }) => version !== null);
  const workOf = ({ id, title, version }: WorkSource): ReportedWork => ({
    id,
    title: version?.title ?? title,
    state: version === null ? null : (version.stateText ?? stateText(version.state, language)),
    progress: version?.progress == null ? null : millionths(BigInt(Math.round(version.progress * 1_000_000))),
    due: version?.due?.text ?? null,
    parts: known.filter(({ parent }) => parent?.id === id).map(workOf),
  });
  return new Map(
    objectives.map(({ id, keyResults }) => [
      id,
      known
        .filter(
          ({ parent, objective, keyResult }) =>
            parent === null &&
            (objective?.id === id || (keyResult !== null && keyResults.includes(keyResult.id))),
        )
        .map(workOf),
    ]),
  );
}
