import { commands, encodeId, type Perform } from '@meritkit/server';

const SOURCE = 'worked-quarter';

/** The evening of a day of the quarter, in the time zone of the organisation of the examples. */
const evening = (date: string) => `2025-${date}T18:00:00+08:00`;

/**
 * Loads a quarter with numbers, small enough to be computed by hand:
 *
 * | objective | key result | weight | observed | progress |
 * | --- | --- | --- | --- | --- |
 * | New teams get started by themselves | share of teams active after a week, 0.4 → 0.6 | 50 % | 464 of 800 | 0.9 |
 * | | minutes to the first check-in, 50 → 20 | 30 % | 32 | 0.6 |
 * | | answers to the survey, 20 → 40 | 20 % | nothing | unknown: left out |
 * | **0.7875** | | | | (0.9 × 5000 + 0.6 × 3000) ÷ 8000 |
 * | Teams can rely on the service | releases a week, 10 → 25 | 40 % | 31 | 1 (raw 1.4) |
 * | | 95th percentile of response time in ms, 800 → 500 | 30 % | 560 | 0.8 |
 * | | move to the new database, four milestones | 30 % | 1, 1, 0.5, 0 | 0.65 |
 * | **0.835** | | | | (1 × 4000 + 0.8 × 3000 + 0.65 × 3000) ÷ 10000 |
 */
export async function seed(perform: Perform): Promise<void> {
  const [period = ''] = await perform(commands.periodCreate, [
    {
      kind: 'QUARTER',
      code: '2025-Q3',
      name: 'Third quarter of 2025',
      startsOn: '2025-07-01',
      endsBefore: '2025-10-01',
      note: 'A worked example: its people and numbers are made up.',
    },
  ]);
  const people = await perform(commands.personCreate, [
    { displayName: 'Ada Example', source: SOURCE, externalId: 'ada' },
    { displayName: 'Ben Example', source: SOURCE, externalId: 'ben' },
  ]);
  const [team = ''] = await perform(commands.teamCreate, [
    { name: 'Example team', source: SOURCE, externalId: 'team' },
  ]);
  const [ada = '', ben = ''] = people.map((id) => encodeId('Person', id));
  const teamId = encodeId('Team', team);
  await perform(commands.assignmentCreate, [
    { personId: ada, teamId, title: 'Lead', startsOn: '2025-01-01' },
    { personId: ben, teamId, managerId: ada, title: 'Engineer', startsOn: '2025-07-01' },
  ]);
  const objectives = await perform(commands.objectiveCreate, [
    {
      periodId: encodeId('Period', period),
      teamId,
      ownerId: ada,
      title: 'New teams get started by themselves',
      commitment: 'ASPIRATIONAL',
      source: SOURCE,
      externalId: 'onboarding',
    },
    {
      periodId: encodeId('Period', period),
      teamId,
      ownerId: ben,
      title: 'Teams can rely on the service',
      commitment: 'COMMITTED',
      source: SOURCE,
      externalId: 'reliability',
    },
  ]);
  const [onboarding = '', reliability = ''] = objectives.map((id) => encodeId('Objective', id));
  await perform(commands.objectiveAlign, { id: onboarding, parentObjectiveId: reliability });
  const keyResults = await perform(commands.keyResultCreate, [
    {
      objectiveId: onboarding,
      title: 'Share of new teams that are active after a week',
      measure: 'INCREASE',
      valueSource: 'RATIO',
      baseline: '0.4',
      target: '0.6',
      weight: 5000,
    },
    {
      objectiveId: onboarding,
      title: 'Time until the first check-in',
      measure: 'DECREASE',
      unit: 'minutes',
      baseline: '50',
      target: '20',
      weight: 3000,
    },
    {
      objectiveId: onboarding,
      title: 'Answers to the survey after a month',
      measure: 'INCREASE',
      unit: 'answers',
      baseline: '20',
      target: '40',
      weight: 2000,
    },
    {
      objectiveId: reliability,
      title: 'Releases a week',
      measure: 'INCREASE',
      unit: 'releases',
      baseline: '10',
      target: '25',
      weight: 4000,
    },
    {
      objectiveId: reliability,
      title: '95th percentile of response time',
      measure: 'DECREASE',
      unit: 'ms',
      baseline: '800',
      target: '500',
      weight: 3000,
    },
    {
      objectiveId: reliability,
      title: 'Move to the new database',
      measure: 'MILESTONES',
      weight: 3000,
      milestones: [
        { title: 'Copy in step with the old one', weight: 2000, dueOn: '2025-07-31' },
        { title: 'Reads moved', weight: 3000, dueOn: '2025-08-31' },
        { title: 'Writes moved', weight: 3000, dueOn: '2025-09-15' },
        { title: 'Old one switched off', weight: 2000, dueOn: '2025-09-30' },
      ],
    },
  ]);
  const [share = '', minutes = '', , releases = '', latency = '', move = ''] = keyResults.map((id) =>
    encodeId('KeyResult', id),
  );
  await perform(commands.keyResultCheckIn, [
    { id: share, authorId: ada, numerator: '330', denominator: '750', observedAt: evening('07-31') },
    { id: share, authorId: ada, numerator: '464', denominator: '800', observedAt: evening('09-25') },
    { id: minutes, authorId: ada, value: '41', observedAt: evening('08-15') },
    { id: minutes, authorId: ada, value: '32', confidence: '0.5', observedAt: evening('09-25') },
    { id: releases, authorId: ben, value: '22', observedAt: evening('08-15') },
    {
      id: releases,
      authorId: ben,
      value: '31',
      note: 'Since each change is released by itself.',
      observedAt: evening('09-25'),
    },
    { id: latency, authorId: ben, value: '690', observedAt: evening('08-15') },
    { id: latency, authorId: ben, value: '560', observedAt: evening('09-25') },
    {
      id: move,
      authorId: ben,
      milestone: 1,
      value: '1',
      note: 'The copy runs.',
      observedAt: evening('07-30'),
    },
    { id: move, authorId: ben, milestone: 2, value: '1', observedAt: evening('08-29') },
    { id: move, authorId: ben, milestone: 3, value: '0.5', observedAt: evening('09-25') },
  ]);
}
