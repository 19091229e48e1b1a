import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { DEFAULT_SCALE } from './gradeCases.ts';
import { openServer } from './openServer.ts';

describeEach('grades', (kind) => {
  const opened = openServer(kind);

  const stated = async (input: object = {}) => {
    const { build } = opened();
    const personId = await build.person('元');
    return build.accepted(
      'gradeState',
      {
        personId,
        periodId: await build.period(),
        coverage: 'MONTHS_NOT_LISTED',
        scaleId: DEFAULT_SCALE,
        code: 'B',
        text: '综合绩效等级稳定为B，表现稳定可靠。',
        statedById: personId,
        indicators: [
          { name: '代码规范性', text: '每月代码规范性、可维护性评分均达满分或接近满分', met: true },
          { name: '沟通能力', text: '表现突出' },
        ],
        ...input,
      },
      'id',
    );
  };

  const read = async (id: string) =>
    (
      await opened().server.ask(
        `query ($id: ID!) { grade(id: $id) { revision basis coverage scale { code } level { code labels { language label } }
          current { text } versions { revision level { code } text reason statedOn statedBy { displayName } indicators { name text met } } } }`,
        { id },
      )
    ).data.grade;

  test('a grade is stated in words, for months that are not listed, and nothing is computed from it', async () => {
    expect(await read((await stated())['id'])).toEqual({
      revision: 1,
      basis: 'STATED',
      coverage: 'MONTHS_NOT_LISTED',
      scale: { code: 'S-D' },
      level: {
        code: 'B',
        labels: [
          { language: 'EN', label: 'Good' },
          { language: 'ZH', label: '良好' },
        ],
      },
      current: { text: '综合绩效等级稳定为B，表现稳定可靠。' },
      versions: [
        {
          revision: 1,
          level: { code: 'B' },
          text: '综合绩效等级稳定为B，表现稳定可靠。',
          reason: null,
          statedOn: null,
          statedBy: { displayName: '元' },
          indicators: [
            { name: '代码规范性', text: '每月代码规范性、可维护性评分均达满分或接近满分', met: true },
            { name: '沟通能力', text: '表现突出', met: null },
          ],
        },
      ],
    });
  });

  test('a correction is a new version with its reason; the one before stays', async () => {
    const { build } = opened();
    const { id } = await stated({ statedOn: '2026-01-05' });
    const correct = { id, code: 'A', statedById: null, indicators: null, reason: 'Mistyped.' };
    await build.accepted('gradeCorrect', { ...correct, expectedRevision: 1 });
    expect(await read(id)).toMatchObject({
      revision: 2,
      level: { code: 'A' },
      versions: [
        { revision: 1, level: { code: 'B' }, reason: null },
        {
          revision: 2,
          level: { code: 'A' },
          text: '综合绩效等级稳定为B，表现稳定可靠。',
          reason: 'Mistyped.',
          statedOn: '2026-01-05',
          statedBy: null,
          indicators: [],
        },
      ],
    });
  });

  test('row 71: a grade that its scale does not have is refused, and an old grade keeps its scale', async () => {
    const { build } = opened();
    const { id } = await stated();
    const { id: scaleId } = await build.accepted('gradeScaleCreate', {
      code: '1-3',
      name: 'Three',
      levels: [{ code: '3', labels: [{ language: 'ZH', label: '高' }] }, { code: '2' }, { code: '1' }],
    });
    const grade = { personId: await build.person(), periodId: await build.period(), text: '三' };
    expect(await build.refusal('gradeState', { ...grade, scaleId, code: 'B' })).toEqual([
      'input.code UNKNOWN_GRADE',
    ]);
    expect(await build.refusal('gradeCorrect', { id, code: '3', reason: 'x', expectedRevision: 1 })).toEqual([
      'input.code UNKNOWN_GRADE',
    ]);
    await build.accepted('gradeState', { ...grade, scaleId, code: '3' });
    expect(await read(id)).toMatchObject({ scale: { code: 'S-D' } });
  });

  test('the scales of a new deployment are S to D with English and Chinese labels', async () => {
    const { data } = await opened().server.ask(
      '{ gradeScales { nodes { id code levels { ordinal code labels { label } } } } }',
    );
    expect(data.gradeScales.nodes.find(({ code }: { code: string }) => code === 'S-D')).toMatchObject({
      id: DEFAULT_SCALE,
      levels: ['S', 'A', 'B', 'C', 'D'].map((code, index) => ({ ordinal: index + 1, code })),
    });
  });

  test('grades are found by person and period', async () => {
    const { build, server } = opened();
    const personId = await build.person();
    const periodId = await build.period({ code: 'G1' });
    const { id } = await stated({ personId, periodId });
    for (const filter of [`{ personId: { eq: "${personId}" } }`, '{ period: { code: { eq: "G1" } } }']) {
      const { data } = await server.ask(`{ grades(filter: ${filter}) { nodes { id } } }`);
      expect(data.grades.nodes).toEqual([{ id }]);
    }
  });
});
