import type { Case, Periods } from './mutationCases.ts';
import type { Opened } from './openServer.ts';

const NOBODY = '01h45nvb4pex5vsknk084sn02q';

/** A case of every mutation of savings, exchange rates, work, stories, and of what statements and stories are about. */
export function evidenceMutationCases(
  opened: () => Opened,
  periods: () => Periods,
): Readonly<Record<string, Case>> {
  const build = () => opened().build;
  const stale = async () => ({ expectedRevision: 9 });
  const blank = (field: string) => async () => ({ [field]: ' ' });
  const missing = (prefix: string) => async () => ({ id: `${prefix}_${NOBODY}` });
  const objective = () => build().objective(periods().open);
  const archivedObjective = async () => {
    const id = await objective();
    await build().accepted('objectiveArchive', { id, expectedRevision: 1 });
    return id;
  };

  const ofSaving = (event: string, input: object, wrong: () => Promise<object>): Case => ({
    input: async () => ({
      id: await build().costSaving({ observedAt: '2026-10-01T00:00:00Z' }),
      expectedRevision: 1,
      ...input,
    }),
    events: [event],
    refusals: { NotFoundError: missing('sav'), StaleVersionError: stale, ValidationError: wrong },
  });
  const future = async () => ({ observedAt: '2027-01-01T00:00:00Z' });

  const ofWork = (event: string, input: object, more: Case['refusals'] = {}): Case => ({
    input: async () => ({
      id: await build().workItem({ observedAt: '2026-10-01T00:00:00Z' }),
      ...input,
      expectedRevision: 1,
    }),
    events: [event],
    refusals: {
      NotFoundError: missing('wi'),
      StaleVersionError: stale,
      ConflictError: async () => {
        const id = await build().workItem();
        await build().accepted('workItemArchive', { id, expectedRevision: 1 });
        return { id, expectedRevision: 2 };
      },
      ...more,
    },
  });

  const ofStory = (event: string, input: object, more: Case['refusals'] = {}): Case => ({
    input: async () => ({ id: await build().story(), ...input, expectedRevision: 1 }),
    events: [event],
    refusals: {
      NotFoundError: missing('sty'),
      StaleVersionError: stale,
      ConflictError: async () => {
        const id = await build().story();
        await build().accepted('storyArchive', { id, expectedRevision: 1 });
        return { id, expectedRevision: 2 };
      },
      ...more,
    },
  });

  const evidence = {
    story: () => build().story(),
    statement: async () => build().statement({ objectiveId: await objective() }),
  };

  const linking = (kind: 'story' | 'statement', prefix: string): Case => ({
    input: async () => ({ id: await evidence[kind](), objectiveId: await objective() }),
    events: ['evidenceLink.created'],
    refusals: {
      NotFoundError: missing(prefix),
      ConflictError: async () => ({ objectiveId: await archivedObjective() }),
      ValidationError: async () => ({ objectiveId: `obj_${NOBODY}` }),
    },
  });

  const link = async (kind: 'story' | 'statement', objectiveId: string) =>
    (await build().accepted(`${kind}Link`, { id: await evidence[kind](), objectiveId }))['id'];

  const unlinking = (kind: 'story' | 'statement'): Case => ({
    input: async () => ({ linkId: await link(kind, await objective()), expectedRevision: 1 }),
    events: ['evidenceLink.ended'],
    refusals: {
      NotFoundError: async () => ({ linkId: `lnk_${NOBODY}` }),
      StaleVersionError: stale,
      ConflictError: async () => {
        const id = await objective();
        const linkId = await link(kind, id);
        await build().accepted('objectiveArchive', { id, expectedRevision: 1 });
        return { linkId };
      },
    },
  });

  return {
    costSavingRecord: {
      input: async () => ({ title: 'Fewer disks', ledger: 'REDUCTION', recurrence: 'YEARLY' }),
      events: ['costSaving.recorded'],
      refusals: { ValidationError: async () => ({ amount: { amount: '1', currency: 'XXQ' } }) },
    },
    costSavingUpdate: ofSaving('costSaving.updated', { title: 'Fewer disks' }, blank('title')),
    costSavingRealise: ofSaving('costSaving.realised', {}, future),
    costSavingVerify: {
      ...ofSaving('costSaving.verified', {}, future),
      input: async () => {
        const observedAt = '2026-10-01T00:00:00Z';
        return { id: await build().costSaving({ state: 'REALISED', observedAt }), expectedRevision: 1 };
      },
    },
    costSavingReject: ofSaving('costSaving.rejected', { reason: 'It never came.' }, blank('reason')),
    costSavingLapse: ofSaving('costSaving.lapsed', { reason: 'It is over.' }, blank('reason')),
    costSavingLinkDuplicate: {
      input: async () => ({
        id: await build().costSaving(),
        duplicateOfId: await build().costSaving(),
        expectedRevision: 1,
      }),
      events: ['costSaving.duplicateLinked'],
      refusals: {
        NotFoundError: missing('sav'),
        StaleVersionError: stale,
        ValidationError: async ({ id }) => ({ duplicateOfId: id }),
      },
    },
    costSavingMention: {
      input: async () => ({ id: await build().costSaving(), text: 'We saved 20,129 a year.' }),
      events: ['costSaving.mentioned'],
      refusals: { NotFoundError: missing('sav'), ValidationError: blank('text') },
    },
    exchangeRateRecord: {
      input: async () => ({ from: 'USD', to: 'CNY', rate: '7.1', on: '2026-10-01' }),
      events: ['exchangeRate.recorded'],
      refusals: { ValidationError: async () => ({ rate: '0' }) },
    },
    workItemWrite: {
      input: async () => ({ title: 'Move', objectiveId: await objective() }),
      events: ['workItem.written'],
      refusals: {
        ConflictError: async () => ({ objectiveId: await archivedObjective() }),
        ValidationError: blank('title'),
      },
    },
    workItemUpdate: ofWork('workItem.updated', { title: 'Move it' }, { ValidationError: blank('title') }),
    workItemMove: ofWork('workItem.moved', { state: 'DONE' }, { ValidationError: future }),
    workItemPlace: {
      ...ofWork(
        'workItem.placed',
        {},
        { ValidationError: async () => ({ parentId: await build().workItem() }) },
      ),
      input: async () => ({
        id: await build().workItem(),
        objectiveId: await objective(),
        expectedRevision: 1,
      }),
    },
    workItemArchive: ofWork('workItem.archived', {}),
    storyWrite: {
      input: async () => ({ title: 'A night', kind: 'PROSE', prose: 'It was long.' }),
      events: ['story.written'],
      refusals: {
        ConflictError: async () => ({ objectiveId: await archivedObjective() }),
        ValidationError: blank('title'),
      },
    },
    storyUpdate: ofStory('story.updated', { prose: 'It was short.' }, { ValidationError: blank('title') }),
    storyArchive: ofStory('story.archived', {}),
    storyLink: linking('story', 'sty'),
    storyUnlink: unlinking('story'),
    statementLink: linking('statement', 'stm'),
    statementUnlink: unlinking('statement'),
  };
}
