import { expect, test } from 'vitest';
import { openBearers } from './bearers.ts';
import { describeEach } from './databases.ts';

describeEach('who performs a command', (kind) => {
  const { opened, people, period, secretOf, askAs, changeAs } = openBearers(kind);

  test('what it tells, opens and saves is changed by itself and those above, and checked by another one', async () => {
    const { build } = opened();
    const secrets = Object.fromEntries(
      await Promise.all(
        (['employee', 'manager', 'peer', 'former', 'admin'] as const).map(
          async (who) => [who, await secretOf(people[who])] as const,
        ),
      ),
    );
    const as = async (who: string, mutation: string, input: object) => {
      const { code, data } = await changeAs(secrets[who] ?? '', mutation, input);
      return code ?? data.result.__typename.replace(/^.*(Payload|Error)$/, '$1');
    };
    const everybody = async (mutation: string, input: object) => {
      const answers = [];
      for (const who of ['peer', 'former', 'employee', 'manager', 'admin'])
        answers.push(await as(who, mutation, input));
      return answers.join(' ');
    };
    const madeBy = async (who: string, mutation: string, input: object, field: string) => {
      const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
      const query = `mutation($input: ${type}Input!) { result: ${mutation}(input: $input) { ... on ${type}Payload { ${field} { id } } } }`;
      return (await askAs(secrets[who] ?? '', query, { input })).data.result[field].id;
    };
    const detected = { title: 'Down', severities: ['SEV2'], detectedAt: '2026-11-10T00:00:00Z' };
    const incident = await madeBy('employee', 'incidentOpen', detected, 'incident');
    const stale = { expectedRevision: 99 };
    const F = 'FORBIDDEN';
    // Who may is told that the revision is an old one.
    expect(await everybody('incidentUpdate', { id: incident, title: 'x', ...stale })).toBe(
      `${F} ${F} Error Error Error`,
    );

    expect(await everybody('incidentResolve', { id: incident, ...stale })).toBe(
      `${F} ${F} Error Error Error`,
    );
    expect(await everybody('incidentFollowUp', { id: incident, ...stale })).toBe(
      `${F} ${F} Error Error Error`,
    );

    const saved = {
      title: 'Fewer machines',
      ledger: 'REDUCTION',
      recurrence: 'YEARLY',
      amount: { amount: '100', currency: 'CNY' },
    };
    const saving = await madeBy('employee', 'costSavingRecord', saved, 'costSaving');
    expect(await everybody('costSavingUpdate', { id: saving, title: 'x', ...stale })).toBe(
      `${F} ${F} Error Error Error`,
    );
    expect(await everybody('costSavingVerify', { id: saving, reason: 'Seen.', ...stale })).toBe(
      `${F} ${F} ${F} Error Error`,
    );

    for (const mutation of ['costSavingRealise', 'costSavingLapse'])
      expect(await everybody(mutation, { id: saving, reason: 'Seen.', ...stale })).toBe(
        `${F} ${F} Error Error Error`,
      );
    expect(await everybody('costSavingReject', { id: saving, reason: 'Seen.', ...stale })).toBe(
      `${F} ${F} ${F} Error Error`,
    );

    const objectiveId = await build.objective(period.id, { ownerId: people.employee });
    expect(await everybody('workItemWrite', { title: 'Move', objectiveId })).toBe(
      `${F} ${F} Payload Payload Payload`,
    );
    const statement = await madeBy(
      'employee',
      'statementCreate',
      { text: 'Done.', objectiveId },
      'statement',
    );
    expect(await everybody('statementUpdate', { id: statement, text: 'x', ...stale })).toBe(
      `${F} ${F} Error Error Error`,
    );
    const story = await madeBy(
      'employee',
      'storyWrite',
      { title: 'A night', kind: 'PROSE', prose: 'Long.' },
      'story',
    );
    expect(await everybody('storyUpdate', { id: story, title: 'x', ...stale })).toBe(
      `${F} ${F} Error Error Error`,
    );
    const work = await build.workItem({ objectiveId });
    for (const [mutation, input] of [
      ['workItemMove', { state: 'DONE' }],
      ['workItemUpdate', { title: 'x' }],
      ['workItemPlace', { objectiveId }],
      ['workItemArchive', {}],
    ] as const)
      expect([mutation, await everybody(mutation, { id: work, ...input, ...stale })]).toEqual([
        mutation,
        `${F} ${F} Error Error Error`,
      ]);
    const written = { kind: 'WEEKLY', periodId: period.id, authorId: people.employee, title: 'Week' };
    const report = await madeBy('employee', 'reportWrite', written, 'report');
    expect(await everybody('reportUpdate', { id: report, title: 'x', ...stale })).toBe(
      `${F} ${F} Error Error Error`,
    );
    const metricId = await build.metric();
    const sample = { metricId, start: '2026-11-01T00:00:00Z', value: '0.5' };
    expect(await everybody('metricRecord', { samples: [sample] })).toBe(`${F} ${F} ${F} ${F} Payload`);

    const scaleId = (await opened().server.ask('{ gradeScales { nodes { id } } }')).data.gradeScales.nodes[0]
      .id;
    const graded = {
      personId: people.employee,
      periodId: await build.period(),
      scaleId,
      code: 'B',
      text: 'Good.',
    };
    // Row 54: not oneself, and not an administrator either.
    expect(await everybody('gradeState', graded)).toBe(`${F} ${F} ${F} Payload ${F}`);
    const { id: grade } = await build.accepted('gradeState', { ...graded, periodId: await build.period() });
    const corrected = { id: grade, text: 'Better.', reason: 'Seen.', ...stale };
    expect(await everybody('gradeCorrect', corrected)).toBe(`${F} ${F} ${F} Error ${F}`);
  });
});
