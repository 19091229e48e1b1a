import { commands, encodeId, type Perform } from '@meritkit/server';
import { writtenObjectives } from './writtenObjectives.ts';

/** The system that the document counts as coming from. */
const SOURCE = 'half-year-self-review';

/**
 * Loads the half-year self-review of a team lead: four objectives, 18 key results in prose and 24 written results.
 *
 * Nothing is added to what the document says. It states no baseline, target or score, so the key results are to be
 * assessed by a person and have no value until someone does.
 */
export async function seed(perform: Perform): Promise<void> {
  await perform(commands.organisationUpdate, { timeZone: 'Asia/Shanghai', expectedRevision: 1 });
  const [period = ''] = await perform(commands.periodCreate, [
    {
      kind: 'HALF_YEAR',
      code: '2023-H2',
      name: '2023 年下半年',
      startsOn: '2023-07-01',
      endsBefore: '2024-01-01',
      note: 'The document speaks of the second half of a year and does not say which: 2023 is assumed.',
      source: SOURCE,
      externalId: 'period',
    },
  ]);
  const [author = ''] = await perform(commands.personCreate, [
    { displayName: '团队负责人（文档作者，未具名）', source: SOURCE, externalId: 'author' },
  ]);
  const ownerId = encodeId('Person', author);
  const objectives = await perform(
    commands.objectiveCreate,
    writtenObjectives.map(({ title }, index) => ({
      periodId: encodeId('Period', period),
      ownerId,
      title,
      source: SOURCE,
      externalId: `O${index + 1}`,
    })),
  );
  const written = writtenObjectives.map((objective, index) => ({
    ...objective,
    number: index + 1,
    objectiveId: encodeId('Objective', objectives[index] ?? ''),
  }));
  await perform(
    commands.keyResultCreate,
    written.flatMap(({ objectiveId, number, keyResults }) =>
      keyResults.map((title, index) => ({
        objectiveId,
        ownerId,
        title,
        measure: 'ASSESSED' as const,
        source: SOURCE,
        externalId: `O${number}.KR${index + 1}`,
      })),
    ),
  );
  await perform(
    commands.statementCreate,
    written.flatMap(({ objectiveId, number, results }) =>
      results.map((text, index) => ({
        objectiveId,
        text,
        authorId: ownerId,
        source: SOURCE,
        externalId: `O${number}.R${index + 1}`,
      })),
    ),
  );
}
