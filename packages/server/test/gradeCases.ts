import type { Case } from './mutationCases.ts';
import type { Opened } from './openServer.ts';

/** The scale that every deployment has. */
export const DEFAULT_SCALE = 'gsc_01hw000000e008000000000000';

/** A case of every mutation of grades. */
export function gradeCases(opened: () => Opened, period: () => string): Readonly<Record<string, Case>> {
  let scales = 0;
  const grade = async () => ({
    personId: await opened().build.person(),
    periodId: period(),
    scaleId: DEFAULT_SCALE,
    code: 'B',
    text: '综合绩效等级稳定为B',
  });
  return {
    gradeState: {
      input: grade,
      events: ['grade.stated'],
      refusals: { ValidationError: async () => ({ code: 'E' }) },
    },
    gradeCorrect: {
      input: async () => ({
        id: (await opened().build.accepted('gradeState', await grade()))['id'],
        code: 'A',
        reason: 'Mistyped.',
        expectedRevision: 1,
      }),
      events: ['grade.corrected'],
      refusals: {
        ValidationError: async () => ({ reason: ' ' }),
        NotFoundError: async () => ({ id: 'grd_01h45nvb4pex5vsknk084sn02q' }),
        StaleVersionError: async () => ({ expectedRevision: 9 }),
      },
    },
    gradeScaleCreate: {
      input: async () => {
        scales += 1;
        return { code: `1-5 ${scales}`, name: 'Five points', levels: [{ code: '5' }, { code: '1' }] };
      },
      events: ['gradeScale.created'],
      refusals: {
        ValidationError: async () => ({ levels: [{ code: '5' }, { code: ' 5' }] }),
        ConflictError: async () => ({ code: 'S-D' }),
      },
    },
  };
}
