import { randomUUID } from 'node:crypto';
import type { Opened } from './openServer.ts';

const MISSING = {
  objective: 'obj_01h45nvb4pex5vsknk084sn02q',
  keyResult: 'kr_01h45nvb4pex5vsknk084sn02q',
};

/** What a mutation is given, what it says happened, and how it refuses. */
export interface Case {
  readonly input: () => Promise<Record<string, unknown>>;
  readonly events: readonly string[];
  /** Changes of the input, by the member of the union that they must be answered with. */
  readonly refusals: Readonly<Record<string, (input: Record<string, unknown>) => Promise<object>>>;
}

/** The periods that the cases share: one that is open, and one that is closed. */
export interface Periods {
  readonly open: string;
  readonly closed: string;
}

/** A case of every mutation. */
export function mutationCases(opened: () => Opened, periods: () => Periods): Readonly<Record<string, Case>> {
  const stale = async () => ({ expectedRevision: 9 });
  const missing =
    (id: string, field = 'id') =>
    async () => ({ [field]: id });
  const objective = () => opened().build.objective(periods().open);
  const keyResult = async (input?: object) => opened().build.keyResult(await objective(), { ...input });
  const archivedObjective = async () => {
    const id = await objective();
    await opened().build.accepted('objectiveArchive', { id, expectedRevision: 1 });
    return id;
  };
  const archivedKeyResult = async () => {
    const id = await keyResult();
    await opened().build.accepted('keyResultArchive', { id, expectedRevision: 1 });
    return id;
  };

  const serviceAccount = async () =>
    (await opened().build.accepted('serviceAccountCreate', { name: `Service ${randomUUID()}` }))['id'];
  const token = async () => {
    const input = { name: 'Laptop', personId: await opened().build.person(), scopes: ['READ'] };
    return (await opened().build.accepted('tokenCreate', input))['id'];
  };
  const role = async () => {
    const input = { personId: await opened().build.person(), role: 'AUDITOR' };
    return (await opened().build.accepted('roleGrant', input))['id'];
  };

  const ofPerson = (event: string, input: object = {}): Case => ({
    input: async () => ({ id: await opened().build.person(), ...input, expectedRevision: 1 }),
    events: [event],
    refusals: { NotFoundError: missing('psn_01h45nvb4pex5vsknk084sn02q'), StaleVersionError: stale },
  });

  const ofTeam = (event: string, input: object = {}): Case => ({
    input: async () => ({ id: await opened().build.team(), ...input, expectedRevision: 1 }),
    events: [event],
    refusals: { NotFoundError: missing('team_01h45nvb4pex5vsknk084sn02q'), StaleVersionError: stale },
  });

  const ofObjective = (event: string, input: object = {}, more: Case['refusals'] = {}): Case => ({
    input: async () => ({ id: await objective(), ...input, expectedRevision: 1 }),
    events: [event],
    refusals: {
      NotFoundError: missing(MISSING.objective),
      StaleVersionError: stale,
      ConflictError: async () => ({ id: await archivedObjective(), expectedRevision: 2 }),
      ...more,
    },
  });

  const ofKeyResult = (event: string, input: object = {}, more: Case['refusals'] = {}): Case => ({
    input: async () => ({ id: await keyResult(), ...input, expectedRevision: 1 }),
    events: [event],
    refusals: {
      NotFoundError: missing(MISSING.keyResult),
      StaleVersionError: stale,
      ConflictError: async () => ({ id: await archivedKeyResult(), expectedRevision: 2 }),
      ...more,
    },
  });

  const judged = (event: string, subject: 'objective' | 'keyResult'): Case => ({
    input: async () => ({
      id: await (subject === 'objective' ? objective() : keyResult()),
      value: '0.5',
      reason: 'Seen.',
      authorId: await opened().build.person(),
    }),
    events: [event],
    refusals: {
      NotFoundError: missing(MISSING[subject]),
      ConflictError: async () => ({
        id: await (subject === 'objective' ? archivedObjective() : archivedKeyResult()),
      }),
      ValidationError: async () => ({ reason: ' ' }),
    },
  });

  const statement = (event: string, input: object): Case => ({
    input: async () => ({
      id: await opened().build.statement({ objectiveId: await objective() }),
      ...input,
      expectedRevision: 1,
    }),
    events: [event],
    refusals: {
      NotFoundError: missing('stm_01h45nvb4pex5vsknk084sn02q'),
      StaleVersionError: stale,
      ConflictError: async () => {
        const objectiveId = await objective();
        const id = await opened().build.statement({ objectiveId });
        await opened().build.accepted('objectiveArchive', { id: objectiveId, expectedRevision: 1 });
        return { id };
      },
    },
  });

  const blank = (field: string) => async () => ({ [field]: ' ' });

  const CASES: Readonly<Record<string, Case>> = {
    organisationUpdate: {
      input: async () => {
        const { data } = await opened().server.ask('{ organisation { revision } }');
        return { name: 'Bright Harbour', expectedRevision: data.organisation.revision };
      },
      events: ['organisation.updated'],
      refusals: {
        StaleVersionError: async () => ({ expectedRevision: 999 }),
        ValidationError: blank('name'),
        ConflictError: async () => {
          await objective();
          return { timeZone: 'Europe/Berlin' };
        },
      },
    },
    personCreate: {
      input: async () => ({ displayName: 'Ada' }),
      events: ['person.created'],
      refusals: { ValidationError: blank('displayName') },
    },
    personUpdate: {
      ...ofPerson('person.updated', { displayName: 'Bo' }),
      refusals: { ...ofPerson('').refusals, ValidationError: blank('displayName') },
    },
    personArchive: {
      ...ofPerson('person.archived'),
      refusals: {
        ...ofPerson('').refusals,
        ConflictError: async () => {
          const id = await opened().build.person();
          await opened().build.accepted('personArchive', { id, expectedRevision: 1 });
          return { id, expectedRevision: 2 };
        },
      },
    },
    teamCreate: {
      input: async () => ({ name: 'Platform', parentId: await opened().build.team() }),
      events: ['team.created'],
      refusals: { ValidationError: missing('team_01h45nvb4pex5vsknk084sn02q', 'parentId') },
    },
    teamUpdate: {
      ...ofTeam('team.updated', { name: 'Data' }),
      refusals: {
        ...ofTeam('').refusals,
        ConflictError: async ({ id }) => ({ parentId: id }),
        ValidationError: missing('team_01h45nvb4pex5vsknk084sn02q', 'parentId'),
      },
    },
    teamArchive: {
      ...ofTeam('team.archived'),
      refusals: {
        ...ofTeam('').refusals,
        ConflictError: async () => {
          const id = await opened().build.team();
          await opened().build.accepted('teamArchive', { id, expectedRevision: 1 });
          return { id, expectedRevision: 2 };
        },
      },
    },
    assignmentCreate: {
      input: async () => ({
        personId: await opened().build.person(),
        teamId: await opened().build.team(),
        managerId: await opened().build.person(),
        startsOn: '2026-01-01',
      }),
      events: ['assignment.created'],
      refusals: { ValidationError: async ({ personId }) => ({ managerId: personId }) },
    },
    assignmentEnd: {
      input: async () => {
        const { build } = opened();
        const place = { personId: await build.person(), teamId: await build.team(), startsOn: '2026-01-01' };
        const { id } = await build.accepted('assignmentCreate', place);
        return { id, endsBefore: '2026-02-01', expectedRevision: 1 };
      },
      events: ['assignment.ended'],
      refusals: {
        NotFoundError: missing('asg_01h45nvb4pex5vsknk084sn02q'),
        StaleVersionError: stale,
        ValidationError: async () => ({ endsBefore: '2026-01-01' }),
      },
    },
    periodCreate: {
      input: async () => ({ kind: 'YEAR', code: '2030', startsOn: '2030-01-01', endsBefore: '2031-01-01' }),
      events: ['period.created'],
      refusals: {
        ValidationError: async () => ({ endsBefore: '2030-01-01' }),
        ConflictError: async () => ({ code: '2030 again' }),
      },
    },
    periodUpdate: {
      input: async () => ({ id: await opened().build.period(), note: 'Assumed.', expectedRevision: 1 }),
      events: ['period.updated'],
      refusals: {
        NotFoundError: missing('prd_01h45nvb4pex5vsknk084sn02q'),
        StaleVersionError: stale,
        ValidationError: async () => ({ name: null }),
      },
    },
    periodClose: {
      input: async () => ({
        id: await opened().build.period({ startsOn: '2025-01-01', endsBefore: '2025-04-01' }),
        expectedRevision: 1,
      }),
      events: ['period.closing', 'period.closed'],
      refusals: {
        NotFoundError: missing('prd_01h45nvb4pex5vsknk084sn02q'),
        PeriodClosedError: async () => ({ id: periods().closed, expectedRevision: 3 }),
        ConflictError: async () => ({ id: periods().open }),
        StaleVersionError: async () => ({
          id: await opened().build.period({ startsOn: '2025-01-01', endsBefore: '2025-04-01' }),
          expectedRevision: 2,
        }),
      },
    },
    objectiveCreate: {
      input: async () => ({
        periodId: periods().open,
        title: 'Be understood',
        ownerId: await opened().build.person(),
      }),
      events: ['objective.created'],
      refusals: {
        ValidationError: blank('title'),
        PeriodClosedError: async () => ({ periodId: periods().closed }),
      },
    },
    objectiveUpdate: ofObjective('objective.updated', { title: 'New' }, { ValidationError: blank('title') }),
    objectiveRedefine: ofObjective(
      'objective.redefined',
      { commitment: 'ASPIRATIONAL', reason: 'Why not.' },
      { ValidationError: async () => ({ validFrom: '2026-01-01T00:00:00Z' }) },
    ),
    objectiveReweigh: {
      input: async () => {
        const id = await objective();
        const keyResultId = await opened().build.keyResult(id);
        return { id, weights: [{ keyResultId, weight: 1 }], expectedRevision: 1 };
      },
      events: ['keyResult.reweighed', 'objective.reweighed'],
      refusals: {
        NotFoundError: missing(MISSING.objective),
        StaleVersionError: stale,
        ConflictError: async () => ({ id: await archivedObjective() }),
        ValidationError: async () => ({ weights: [] }),
      },
    },
    objectiveArchive: ofObjective('objective.archived'),
    objectiveCarryOver: {
      input: async () => {
        const id = await objective();
        await opened().build.keyResult(id);
        return { id, periodId: await opened().build.period() };
      },
      events: ['objective.carriedOver', 'keyResult.created'],
      refusals: {
        NotFoundError: missing(MISSING.objective),
        ValidationError: missing('prd_01h45nvb4pex5vsknk084sn02q', 'periodId'),
        PeriodClosedError: async () => ({ periodId: periods().closed }),
        ConflictError: async () => ({ periodId: periods().open }),
      },
    },
    objectiveAlign: {
      input: async () => ({ id: await objective(), parentKeyResultId: await keyResult(), share: 5000 }),
      events: ['alignment.created'],
      refusals: {
        NotFoundError: missing(MISSING.objective),
        ValidationError: async () => ({ parentObjectiveId: await objective() }),
        ConflictError: async ({ id }) => ({ parentObjectiveId: id, parentKeyResultId: null }),
      },
    },
    objectiveUnalign: {
      input: async () => {
        const align = { id: await objective(), parentObjectiveId: await objective() };
        return {
          alignmentId: (await opened().build.accepted('objectiveAlign', align))['id'],
          expectedRevision: 1,
        };
      },
      events: ['alignment.ended'],
      refusals: {
        NotFoundError: missing('aln_01h45nvb4pex5vsknk084sn02q', 'alignmentId'),
        StaleVersionError: async () => ({
          ...(await CASES['objectiveUnalign']?.input()),
          expectedRevision: 9,
        }),
        ConflictError: async () => {
          const id = await objective();
          const align = { id, parentObjectiveId: await objective() };
          const { id: alignmentId } = await opened().build.accepted('objectiveAlign', align);
          await opened().build.accepted('objectiveArchive', { id, expectedRevision: 1 });
          return { alignmentId };
        },
      },
    },
    objectiveAssess: judged('assessment.created', 'objective'),
    objectiveOverride: judged('override.created', 'objective'),
    keyResultCreate: {
      input: async () => ({ objectiveId: await objective(), title: 'Answer in a day', measure: 'ASSESSED' }),
      events: ['keyResult.created'],
      refusals: {
        ValidationError: missing(MISSING.objective, 'objectiveId'),
        ConflictError: async () => ({ objectiveId: await archivedObjective() }),
      },
    },
    keyResultUpdate: ofKeyResult('keyResult.updated', { title: 'New' }, { ValidationError: blank('title') }),
    keyResultRedefine: ofKeyResult(
      'keyResult.redefined',
      { measure: 'BOOLEAN' },
      { ValidationError: async () => ({ validFrom: '2027-01-01T00:00:00Z' }) },
    ),
    keyResultArchive: ofKeyResult('keyResult.archived'),
    keyResultCheckIn: {
      input: async () => ({ id: await keyResult(), value: '5', confidence: '0.5', note: 'Well.' }),
      events: ['checkIn.created'],
      refusals: {
        NotFoundError: missing(MISSING.keyResult),
        ConflictError: async () => ({ id: await archivedKeyResult() }),
        ValidationError: async () => ({ confidence: '2' }),
      },
    },
    keyResultAssess: judged('assessment.created', 'keyResult'),
    keyResultOverride: judged('override.created', 'keyResult'),
    statementCreate: {
      input: async () => ({ objectiveId: await objective(), text: 'It went well.' }),
      events: ['statement.created'],
      refusals: {
        ValidationError: async () => ({ keyResultId: await keyResult() }),
        ConflictError: async () => ({ objectiveId: await archivedObjective() }),
      },
    },
    statementUpdate: {
      ...statement('statement.updated', { text: 'Better.' }),
      refusals: { ...statement('', {}).refusals, ValidationError: blank('text') },
    },
    statementArchive: statement('statement.archived', {}),
    serviceAccountCreate: {
      input: async () => ({ name: `Service ${randomUUID()}` }),
      events: ['serviceAccount.created'],
      refusals: {
        ValidationError: blank('name'),
        ConflictError: async () => {
          const name = `Service ${randomUUID()}`;
          await opened().build.accepted('serviceAccountCreate', { name });
          return { name };
        },
      },
    },
    serviceAccountArchive: {
      input: async () => ({ id: await serviceAccount(), expectedRevision: 1 }),
      events: ['serviceAccount.archived'],
      refusals: {
        NotFoundError: missing('svc_01h45nvb4pex5vsknk084sn02q'),
        StaleVersionError: async () => ({ id: await serviceAccount(), expectedRevision: 9 }),
        ConflictError: async () => {
          const id = await serviceAccount();
          await opened().build.accepted('serviceAccountArchive', { id, expectedRevision: 1 });
          return { id, expectedRevision: 2 };
        },
      },
    },
    tokenCreate: {
      input: async () => ({ name: 'Laptop', personId: await opened().build.person(), scopes: ['READ'] }),
      events: ['accessToken.created'],
      refusals: { ValidationError: async () => ({ expiresAt: '2020-01-01T00:00:00Z' }) },
    },
    tokenRevoke: {
      input: async () => ({ id: await token(), expectedRevision: 1 }),
      events: ['accessToken.revoked'],
      refusals: {
        NotFoundError: missing('tok_01h45nvb4pex5vsknk084sn02q'),
        StaleVersionError: async () => ({ id: await token(), expectedRevision: 9 }),
        ConflictError: async () => {
          const id = await token();
          await opened().build.accepted('tokenRevoke', { id, expectedRevision: 1 });
          return { id, expectedRevision: 2 };
        },
      },
    },
    roleGrant: {
      input: async () => ({ personId: await opened().build.person(), role: 'AUDITOR' }),
      events: ['roleGrant.created'],
      refusals: {
        ValidationError: async () => ({ role: 'HR_PARTNER' }),
        ConflictError: async () => {
          const personId = await opened().build.person();
          await opened().build.accepted('roleGrant', { personId, role: 'AUDITOR' });
          return { personId };
        },
      },
    },
    roleRevoke: {
      input: async () => ({ id: await role(), expectedRevision: 1 }),
      events: ['roleGrant.ended'],
      refusals: {
        NotFoundError: missing('rgr_01h45nvb4pex5vsknk084sn02q'),
        StaleVersionError: async () => ({ id: await role(), expectedRevision: 9 }),
      },
    },
  };

  return CASES;
}
