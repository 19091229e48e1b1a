import type { Language } from '../text/Language.ts';
import { addDays } from '../time/addDays.ts';
import type { Block, ListItem, ReportDocument } from './ReportDocument.ts';
import type { ReportedItem, ReportedItemKind, ReportedObjective, ReportFacts } from './ReportFacts.ts';
import {
  figureLine,
  incidentLine,
  itemLine,
  keyResultLine,
  objectiveLine,
  resultLine,
  savingLine,
  workLine,
} from './reportLines.ts';
import { type ReportWords, reportWords } from './reportWords.ts';

/** A heading with the list below it; nothing when the list is empty. */
const section = (level: 1 | 2 | 3, text: string, items: readonly ListItem[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'HEADING', level, text },
        { kind: 'LIST', items },
      ];

/** A heading with the blocks below it; nothing when there are none. */
const chapter = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.length === 0 ? [] : [{ kind: 'HEADING', level: 1, text }, ...blocks];

/** The items of a report that stand for themselves: those below a section too, as the report has its own headings. */
const ownItems = (items: readonly ReportedItem[]): readonly ReportedItem[] =>
  items.flatMap((item) => (item.kind === 'SECTION' ? ownItems(item.parts) : [item]));

const about = ({ id, keyResults, work }: ReportedObjective): ReadonlySet<string> =>
  new Set([id, ...keyResults.map(({ id }) => id), ...work.map(({ id }) => id)]);

/** What of a report belongs where: items about an objective stand below it, the others by their kind. */
function sorted({ objectives, written }: ReportFacts, words: ReportWords) {
  const own = ownItems(written?.items ?? []);
  const home = new Map<ReportedItem, ReportedObjective>();
  for (const item of own) {
    if (item.kind !== 'WORK_ITEM' && item.kind !== 'RESULT' && item.kind !== 'STATEMENT') continue;
    const objective = objectives.find((objective) => item.about.some((id) => about(objective).has(id)));
    if (objective !== undefined) home.set(item, objective);
  }
  const lines = (...kinds: ReportedItemKind[]): ListItem[] =>
    own.filter((item) => kinds.includes(item.kind) && !home.has(item)).map((item) => itemLine(item, words));
  const below = (objective: ReportedObjective): ListItem[] =>
    own.filter((item) => home.get(item) === objective).map((item) => itemLine(item, words));
  return { own, lines, below };
}

function objectiveBlocks(
  facts: ReportFacts,
  below: (objective: ReportedObjective) => ListItem[],
  words: ReportWords,
): Block[] {
  return facts.objectives.flatMap((objective, index): Block[] => [
    { kind: 'HEADING', level: 2, text: words.objective(index + 1, objective.title) },
    {
      kind: 'LIST',
      items: [
        objectiveLine(objective, words),
        ...objective.keyResults.map((keyResult) => keyResultLine(keyResult, words)),
        ...objective.results.map((result) => resultLine(result, words)),
        ...objective.work.map((work) => workLine(work, words)),
        ...below(objective),
      ],
    },
  ]);
}

function weeklyBlocks(facts: ReportFacts, words: ReportWords): Block[] {
  const { lines, below } = sorted(facts, words);
  return [
    ...section(2, words.highlights, lines('HIGHLIGHT', 'RESULT', 'WORK_ITEM')),
    ...section(2, words.figures, [
      ...facts.figures.map((figure) => figureLine(figure, words)),
      ...lines('STATEMENT'),
    ]),
    ...objectiveBlocks(facts, below, words),
    ...section(2, words.incidents, [
      ...facts.incidents.map((incident) => incidentLine(incident, words)),
      ...lines('INCIDENT'),
    ]),
    ...section(
      2,
      words.savings,
      facts.savings.map((saving) => savingLine(saving, words)),
    ),
    ...section(2, words.problems, lines('PROBLEM')),
    ...section(2, words.support, lines('SUPPORT_REQUEST')),
    ...section(2, words.openQuestions, lines('OPEN_QUESTION')),
    ...section(2, words.other, lines('OTHER')),
    ...section(1, words.reflections, lines('REFLECTION', 'LESSON')),
    ...section(1, words.nextGoals, lines('NEXT_GOAL', 'PLAN_ITEM')),
  ];
}

function annualBlocks(facts: ReportFacts, words: ReportWords): Block[] {
  const { own, lines, below } = sorted(facts, words);
  const objectives = objectiveBlocks(facts, below, words).map(
    (block): Block => (block.kind === 'HEADING' ? { ...block, level: 3 } : block),
  );
  const plans = own.filter(({ kind }) => kind === 'PLAN_ITEM' || kind === 'NEXT_GOAL');
  const measures = plans.filter(({ parts }) => parts.length > 0);
  return [
    ...chapter(words.summary, [
      ...(objectives.length === 0
        ? []
        : [{ kind: 'HEADING' as const, level: 2 as const, text: words.duties }, ...objectives]),
      ...section(2, words.achievements, lines('HIGHLIGHT', 'RESULT', 'STATEMENT', 'WORK_ITEM')),
      ...section(
        2,
        words.figures,
        facts.figures.map((figure) => figureLine(figure, words)),
      ),
      ...section(
        2,
        words.savings,
        facts.savings.map((saving) => savingLine(saving, words)),
      ),
      ...section(2, words.incidents, [
        ...facts.incidents.map((incident) => incidentLine(incident, words)),
        ...lines('INCIDENT'),
      ]),
      ...section(2, words.yearProblems, lines('PROBLEM')),
      ...section(2, words.lessons, lines('LESSON', 'REFLECTION')),
    ]),
    ...chapter(words.plan, [
      ...section(
        2,
        words.planItems,
        plans.map((plan) => itemLine({ ...plan, parts: [] }, words)),
      ),
      ...section(
        2,
        words.measures,
        measures.map((plan) => ({
          runs: [{ text: plan.text, strong: true }],
          parts: plan.parts.map((part) => itemLine(part, words)),
        })),
      ),
      ...section(2, words.yearSupport, lines('SUPPORT_REQUEST')),
      ...section(2, words.yearOther, lines('OTHER')),
      ...section(2, words.openQuestions, lines('OPEN_QUESTION')),
    ]),
  ];
}

/**
 * Makes a report from facts: its headings are those of the weekly and annual reports that people write, what it says is
 * what the facts say, and each line has a footnote with the ids of the facts that it rests on. Sections without facts are
 * left out; what is unknown is said to be unknown. The same facts make the same document.
 *
 * @param facts - What is known of the period. Lists keep their order.
 * @param language - The language of headings. What people wrote stays as written.
 */
export function composeReport(facts: ReportFacts, language: Language): ReportDocument {
  const words = reportWords(language);
  const { period, subject, written } = facts;
  return {
    language,
    title: written?.title ?? words.title(facts.kind, subject, period.name),
    subtitle: `${subject}${words.separator}${period.name}${words.separator}${period.startsOn} – ${addDays(period.endsBefore, -1)}`,
    blocks: facts.kind === 'WEEKLY' ? weeklyBlocks(facts, words) : annualBlocks(facts, words),
  };
}
