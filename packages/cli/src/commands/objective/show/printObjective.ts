import type { CliContext } from '../../../context/CliContext.ts';
import type { GlobalOptions } from '../../../context/GlobalOptions.ts';
import { languageOf } from '../../../context/languageOf.ts';
import { bandColour, computedColumn, percent } from '../../../output/computedColumn.ts';
import { oneLine } from '../../../output/oneLine.ts';
import { printRows } from '../../../output/printRows.ts';
import type { Column } from '../../../output/renderTable.ts';
import { safeText } from '../../../output/safeText.ts';
import { type Words, wordsOf } from '../../../output/Words.ts';
import { definitionText } from '../../key-result/definitionText.ts';
import { weightText } from '../../key-result/weightText.ts';
import type { WrittenResult } from '../writtenResults.ts';
import { type TreeLine, treeLines } from './alignedTree.ts';
import type { ShownObjective } from './ShownObjective.ts';

type ShownKeyResult = ShownObjective['keyResults'][number];

/** A step of one of the key results. */
interface ShownMilestone {
  readonly keyResultId: string;
  readonly milestone: ShownKeyResult['milestones'][number];
}

/** Prints an objective: for people with headings and tables, for programs one tab-separated line a fact. */
export function printObjective(objective: ShownObjective, options: GlobalOptions, context: CliContext): void {
  const { io } = context;
  const words = wordsOf(languageOf(options.lang, context.env));
  const milestones = objective.keyResults.flatMap(({ id, milestones }) =>
    milestones.map((milestone): ShownMilestone => ({ keyResultId: id, milestone })),
  );
  if (io.isTTY) {
    io.out(`${io.style.bold(oneLine(objective.title))}\n${io.style.cyan(objective.id)}\n`);
    if (objective.description !== null) io.out(`\n${safeText(objective.description)}\n`);
    io.out('\n');
  }
  printRows(io, factColumns, facts(objective, words, io.isTTY));
  printSection(context, words.keyResults, keyResultColumns(words), objective.keyResults, 'keyResult');
  printSection(
    context,
    words.aligned,
    alignedColumns(words, io.isTTY),
    treeLines(objective.aligned, objective.id),
    'aligned',
  );
  printSection(context, words.milestones, milestoneColumns(words), milestones, 'milestone');
  printStatements(context, words, objective.statements);
}

interface Fact {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly colour?: ReturnType<typeof bandColour>;
}

const factColumns: readonly Column<Fact>[] = [
  { header: '', text: ({ label }) => label, value: ({ name }) => name },
  { header: '', text: ({ value }) => value, flexible: true, paint: ({ colour }) => colour },
];

function facts(objective: ShownObjective, words: Words, forPeople: boolean): readonly Fact[] {
  const { id, title, period, owner, team, definition, conclusion, archivedAt, progress, score } = objective;
  const computed = (value: typeof progress) => (forPeople ? percent(value) : String(value.value ?? ''));
  const all: readonly Fact[] = [
    ...(forPeople
      ? []
      : [
          { name: 'id', label: 'ID', value: id },
          { name: 'title', label: words.title, value: oneLine(title) },
        ]),
    { name: 'period', label: words.period, value: oneLine(period.code) },
    { name: 'owner', label: words.owner, value: oneLine(owner?.displayName ?? '') },
    { name: 'team', label: words.team, value: oneLine(team?.name ?? '') },
    { name: 'commitment', label: words.commitment, value: definition?.commitment ?? '' },
    { name: 'conclusion', label: words.conclusion, value: oneLine(conclusion ?? '') },
    { name: 'archived', label: words.archived, value: archivedAt ?? '' },
    { name: 'progress', label: words.progress, value: computed(progress), colour: bandColour(progress) },
    { name: 'score', label: words.score, value: computed(score), colour: bandColour(score) },
    { name: 'verdict', label: words.verdict, value: score.verdict ?? '' },
  ];
  return all.filter(({ value }) => !forPeople || value !== '');
}

/** A table with its heading; for programs each line begins with the kind of thing. */
function printSection<Row>(
  { io }: CliContext,
  heading: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  kind: string,
): void {
  if (rows.length === 0) return;
  if (io.isTTY) io.out(`\n${io.style.bold(heading)}\n`);
  printRows(io, io.isTTY ? columns : [{ header: '', text: () => kind }, ...columns], rows);
}

/** The part of all weights in whole percent: those of an objective's parts add up to 100. */
const shareColumn = <Row>(words: Words, share: (row: Row) => number | null): Column<Row> => ({
  header: words.share,
  align: 'right',
  text: (row) => (share(row) === null ? '' : `${share(row)}%`),
  value: (row) => String(share(row) ?? ''),
});

const keyResultColumns = (words: Words): readonly Column<ShownKeyResult>[] => [
  { header: 'ID', text: ({ id }) => id, paint: () => 'cyan' },
  { header: words.title, text: ({ title }) => oneLine(title), flexible: true },
  {
    header: words.measure,
    text: ({ definition }) => definitionText(definition),
    value: ({ definition }) => definition?.measure ?? '',
    flexible: true,
  },
  { header: words.current, align: 'right', text: ({ current }) => current ?? '' },
  {
    header: words.weight,
    align: 'right',
    text: ({ definition }) => weightText(definition?.weight),
    value: ({ definition }) => String(definition?.weight ?? ''),
  },
  shareColumn(words, ({ displayShare }) => displayShare),
  computedColumn(words.progress, ({ progress }) => progress),
  computedColumn(words.score, ({ score }) => score),
];

const alignedColumns = (words: Words, forPeople: boolean): readonly Column<TreeLine>[] => [
  { header: 'ID', text: ({ objective }) => objective.id, paint: () => 'cyan' },
  ...(forPeople ? [] : [{ header: '', text: ({ parentId }: TreeLine) => parentId }]),
  {
    header: words.title,
    text: ({ lead, objective }) => lead + oneLine(objective.title),
    value: ({ objective }) => oneLine(objective.title),
    flexible: true,
  },
  {
    header: words.weight,
    align: 'right',
    text: ({ objective }) => weightText(objective.weight),
    value: ({ objective }) => String(objective.weight ?? ''),
  },
  shareColumn(words, ({ objective }) => objective.displayShare),
  computedColumn(words.progress, ({ objective }) => objective.progress),
];

const milestoneColumns = (words: Words): readonly Column<ShownMilestone>[] => [
  { header: words.keyResult, text: ({ keyResultId }) => keyResultId, paint: () => 'cyan' },
  { header: '#', align: 'right', text: ({ milestone }) => String(milestone.ordinal) },
  { header: words.title, text: ({ milestone }) => oneLine(milestone.title), flexible: true },
  {
    header: words.weight,
    align: 'right',
    text: ({ milestone }) => weightText(milestone.weight),
    value: ({ milestone }) => String(milestone.weight ?? ''),
  },
  {
    header: words.progress,
    align: 'right',
    text: ({ milestone }) => percent({ value: Number(milestone.done) }),
    value: ({ milestone }) => milestone.done,
  },
];

const statementColumns: readonly Column<WrittenResult>[] = [
  { header: '', text: ({ ordinal }) => String(ordinal) },
  { header: '', text: ({ id }) => id },
  { header: '', text: ({ text }) => oneLine(text) },
];

/** Written results are read, so people get them whole instead of cut to a table. */
function printStatements(context: CliContext, words: Words, statements: readonly WrittenResult[]): void {
  const { io } = context;
  if (!io.isTTY) {
    printSection(context, words.statements, statementColumns, statements, 'statement');
    return;
  }
  if (statements.length > 0) io.out(`\n${io.style.bold(words.statements)}\n`);
  for (const { ordinal, text } of statements) io.out(`${ordinal}. ${safeText(text)}\n`);
}
