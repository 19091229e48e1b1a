import type { Case } from './mutationCases.ts';
import type { Opened } from './openServer.ts';

const MISSING = { report: 'rpt_01h45nvb4pex5vsknk084sn02q', item: 'rit_01h45nvb4pex5vsknk084sn02q' };

/** A case of every mutation of reports. */
export function reportCases(opened: () => Opened, period: () => string): Readonly<Record<string, Case>> {
  const stale = async () => ({ expectedRevision: 9 });
  const written = async () =>
    opened().build.report(period(), {
      authorId: await opened().build.person(),
      items: [{ kind: 'OTHER', text: 'Visited the customer.' }],
    });
  const archived = async () => {
    const id = await written();
    await opened().build.accepted('reportArchive', { id, expectedRevision: 1 });
    return id;
  };
  const itemOf = async (reportId: string, input: object = {}) =>
    (
      await opened().build.accepted('reportItemAdd', {
        reportId,
        kind: 'PROBLEM',
        text: 'Too slow.',
        ...input,
      })
    )['id'];

  const ofReport = (event: string, input: object = {}): Case => ({
    input: async () => ({ id: await written(), ...input, expectedRevision: 1 }),
    events: [event],
    refusals: {
      NotFoundError: async () => ({ id: MISSING.report }),
      StaleVersionError: stale,
      ConflictError: async () => ({ id: await archived(), expectedRevision: 2 }),
    },
  });

  const ofItem = (event: string, input: object, conflict: (id: string) => Promise<object>): Case => ({
    input: async () => ({ id: await itemOf(await written()), ...input, expectedRevision: 1 }),
    events: [event],
    refusals: {
      NotFoundError: async () => ({ id: MISSING.item }),
      StaleVersionError: stale,
      ConflictError: async ({ id }) => conflict(String(id)),
    },
  });

  const removed = async () => {
    const id = await itemOf(await written());
    await opened().build.accepted('reportItemRemove', { id, expectedRevision: 1 });
    return { id, expectedRevision: 2 };
  };

  return {
    reportWrite: {
      input: async () => ({
        kind: 'WEEKLY',
        periodId: period(),
        teamId: await opened().build.team(),
        title: 'Week 51',
        items: [
          { key: 'a', kind: 'SECTION', text: 'Work' },
          { kind: 'OTHER', text: 'A visit.', parentKey: 'a' },
        ],
      }),
      events: ['report.written', 'reportItem.added', 'reportItem.added'],
      refusals: { ValidationError: async () => ({ teamId: null }) },
    },
    reportUpdate: {
      ...ofReport('report.updated', { title: 'Week 51, corrected' }),
      refusals: { ...ofReport('').refusals, ValidationError: async () => ({ authorId: null }) },
    },
    reportArchive: ofReport('report.archived'),
    reportItemAdd: {
      input: async () => ({ reportId: await written(), kind: 'LESSON', text: 'Ask first.' }),
      events: ['reportItem.added'],
      refusals: {
        ValidationError: async () => ({ reportId: MISSING.report }),
        ConflictError: async () => ({ reportId: await archived() }),
      },
    },
    reportItemUpdate: {
      ...ofItem('reportItem.updated', { remedy: 'Measure it.' }, removed),
      refusals: {
        ...ofItem('', {}, removed).refusals,
        ValidationError: async () => ({ target: 'Of another kind' }),
      },
    },
    reportItemRemove: ofItem('reportItem.removed', {}, async () => {
      const reportId = await written();
      const id = await itemOf(reportId);
      await itemOf(reportId, { parentId: id });
      return { id };
    }),
  };
}
