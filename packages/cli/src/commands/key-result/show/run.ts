import type { KeyResult } from '@meritkit/client';
import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { bandColour, percent } from '../../../output/computedColumn.ts';
import { oneLine } from '../../../output/oneLine.ts';
import { printJson } from '../../../output/printJson.ts';
import { printRows } from '../../../output/printRows.ts';
import type { Column } from '../../../output/renderTable.ts';
import { selectFields } from '../../../output/selectFields.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import { definitionText } from '../definitionText.ts';
import type { KeyResultField } from '../KEY_RESULT_FIELDS.ts';
import { requireKeyResult } from '../requireKeyResult.ts';
import { weightText } from '../weightText.ts';

/** How to show a key result. */
export interface KeyResultShowOptions extends GlobalOptions {
  readonly json?: readonly KeyResultField[];
}

interface Fact {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly colour?: ReturnType<typeof bandColour>;
}

const FACTS: readonly Column<Fact>[] = [
  { header: '', text: ({ label }) => label, value: ({ name }) => name },
  { header: '', text: ({ value }) => value, flexible: true, paint: ({ colour }) => colour },
];

const milestoneColumns = (words: Words): readonly Column<KeyResult['milestones'][number]>[] => [
  { header: '#', align: 'right', text: ({ ordinal }) => String(ordinal) },
  { header: words.title, text: ({ title }) => oneLine(title), flexible: true },
  { header: words.dueOn, text: ({ dueOn }) => dueOn ?? '' },
  { header: words.state, text: ({ state }) => state },
  {
    header: words.progress,
    align: 'right',
    text: ({ done }) => percent({ value: Number(done) }),
    value: ({ done }) => done,
  },
];

/**
 * Shows one key result.
 *
 * @throws {CliError} `NOT_FOUND` when there is none with this id.
 */
export async function runKeyResultShow(
  id: string,
  options: KeyResultShowOptions,
  context: CliContext,
): Promise<void> {
  const { io } = context;
  const merit = await context.client(options);
  const keyResult = requireKeyResult(await merit.keyResults.get({ id }, { signal: context.stop }), id);
  if (options.json !== undefined) {
    printJson(io, selectFields(keyResult, options.json));
    return;
  }
  const words = wordsOf(languageOf(options.lang, context.env));
  if (io.isTTY) io.out(`${io.style.bold(oneLine(keyResult.title))}\n${io.style.cyan(keyResult.id)}\n\n`);
  printRows(io, FACTS, facts(keyResult, words, io.isTTY));
  if (keyResult.milestones.length === 0) return;
  if (io.isTTY) io.out(`\n${io.style.bold(words.milestones)}\n`);
  printRows(
    io,
    io.isTTY
      ? milestoneColumns(words)
      : [{ header: '', text: () => 'milestone' }, ...milestoneColumns(words)],
    keyResult.milestones,
  );
}

function facts(keyResult: KeyResult, words: Words, forPeople: boolean): readonly Fact[] {
  const { id, title, objective, owner, definition, archivedAt, progress, score } = keyResult;
  const computed = (value: typeof progress) => (forPeople ? percent(value) : String(value.value ?? ''));
  const all: readonly Fact[] = [
    ...(forPeople
      ? []
      : [
          { name: 'id', label: 'ID', value: id },
          { name: 'title', label: words.title, value: oneLine(title) },
        ]),
    { name: 'objective', label: words.objective, value: oneLine(objective.title) },
    { name: 'owner', label: words.owner, value: oneLine(owner?.displayName ?? '') },
    { name: 'measure', label: words.measure, value: definitionText(definition) },
    {
      name: 'weight',
      label: words.weight,
      value: forPeople ? weightText(definition?.weight) : String(definition?.weight ?? ''),
    },
    { name: 'archived', label: words.archived, value: archivedAt ?? '' },
    { name: 'progress', label: words.progress, value: computed(progress), colour: bandColour(progress) },
    { name: 'score', label: words.score, value: computed(score), colour: bandColour(score) },
  ];
  return all.filter(({ value }) => !forPeople || value !== '');
}
