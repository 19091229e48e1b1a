import { randomUUID } from 'node:crypto';
import { gradeCases } from './gradeCases.ts';
import type { Opened } from './openServer.ts';
import { reportCases } from './reportCases.ts';

const MISSING = {
  objective: 'obj_01h45nvb4pex5vsknk084sn02q',
  keyResult: 'kr_01h45nvb4pex5vsknk084sn02q',
};

const DAYS = { kind: 'VACATION', startsOn: '2026-10-05', endsBefore: '2026-10-12' };
const ISO = { firstMonth: 1, firstDay: 'MONDAY', minimumDays: 4 };
const MISSING_SAVING = 'sav_01h45nvb4pex5vsknk084sn02q';
const MISSING_STORY = 'sty_01h45nvb4pex5vsknk084sn02q';

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

  const ofMetric = (event: string, input: object = {}): Case => ({
    input: async () => ({ id: await opened().build.metric(), ...input, expectedRevision: 1 }),
    events: [event],
    refusals: {
      NotFoundError: missing('mtr_01h45nvb4pex5vsknk084sn02q'),
      StaleVersionError: stale,
      ConflictError: async () => ({ id: await archivedMetric(), expectedRevision: 2 }),
    },
  });
  const archivedMetric = async () => {
    const id = await opened().build.metric();
    await opened().build.accepted('metricArchive', { id, expectedRevision: 1 });
    return id;
  };

  const ofRiskScenario = (event: string, input: object = {}): Case => ({
    input: async () => {
      const { build } = opened();
      return { id: await build.riskScenario(await build.metric()), ...input, expectedRevision: 1 };
    },
    events: [event],
    refusals: {
      NotFoundError: missing('rsk_01h45nvb4pex5vsknk084sn02q'),
      StaleVersionError: stale,
      ConflictError: async () => {
        const { build } = opened();
        const id = await build.riskScenario(await build.metric());
        await build.accepted('riskScenarioArchive', { id, expectedRevision: 1 });
        return { id, expectedRevision: 2 };
      },
    },
  });

  const ofIncident = (events: string[], input: object, invalid: object): Case => ({
    input: async () => ({ id: await opened().build.incident(), ...input, expectedRevision: 1 }),
    events,
    refusals: {
      NotFoundError: missing('inc_01h45nvb4pex5vsknk084sn02q'),
      StaleVersionError: stale,
      ValidationError: async () => invalid,
    },
  });

  const blank = (field: string) => async () => ({ [field]: ' ' });

  const absence = async () =>
    (await opened().build.accepted('absenceCreate', { ...DAYS, personId: await opened().build.person() }))[
      'id'
    ];
  const archivedAbsence = async () => {
    const id = await absence();
    await opened().build.accepted('absenceArchive', { id, expectedRevision: 1 });
    return id;
  };
  let calendars = 0;
  const calendar = async () => {
    calendars += 1;
    return (await opened().build.accepted('calendarCreate', { ...ISO, code: `C${calendars}` }))['id'];
  };
  const closedPeriod = async () => {
    const id = await opened().build.period({ startsOn: '2025-01-01', endsBefore: '2025-04-01' });
    await opened().build.accepted('periodClose', { id, expectedRevision: 1 });
    return id;
  };

  const ofSaving = (event: string, made: object, input: object, invalid: Case['refusals'][string]): Case => ({
    input: async () => ({ id: await opened().build.costSaving(made), ...input, expectedRevision: 1 }),
    events: [event],
    refusals: { NotFoundError: missing(MISSING_SAVING), StaleVersionError: stale, ValidationError: invalid },
  });

  /** Of what can be archived: work and stories. */
  const ofArchivable = (
    make: () => Promise<string>,
    archive: string,
    absent: string,
    event: string,
    input: object,
    more: Case['refusals'],
  ): Case => ({
    input: async () => ({ id: await make(), ...input, expectedRevision: 1 }),
    events: [event],
    refusals: {
      NotFoundError: missing(absent),
      StaleVersionError: stale,
      ConflictError: async () => {
        const id = await make();
        await opened().build.accepted(archive, { id, expectedRevision: 1 });
        return { id, expectedRevision: 2 };
      },
      ...more,
    },
  });

  const ofWork = (event: string, input: object, more: Case['refusals'] = {}): Case =>
    ofArchivable(
      () => opened().build.workItem(),
      'workItemArchive',
      'wi_01h45nvb4pex5vsknk084sn02q',
      event,
      input,
      more,
    );

  const ofStory = (event: string, input: object, more: Case['refusals'] = {}): Case =>
    ofArchivable(() => opened().build.story(), 'storyArchive', MISSING_STORY, event, input, more);

  const linking = (noun: 'statement' | 'story'): Case => ({
    input: async () => ({
      id: await opened().build[noun]({}),
      costSavingId: await opened().build.costSaving(),
    }),
    events: ['evidenceLink.created'],
    refusals: {
      NotFoundError: missing(noun === 'story' ? MISSING_STORY : 'stm_01h45nvb4pex5vsknk084sn02q'),
      ValidationError: async () => ({ costSavingId: null }),
      ConflictError: async () => ({ costSavingId: null, objectiveId: await archivedObjective() }),
    },
  });

  const unlinking = (noun: 'statement' | 'story'): Case => {
    const linked = async (objectiveId: string) => {
      const id = await opened().build[noun]({});
      return (await opened().build.accepted(`${noun}Link`, { id, objectiveId }))['id'];
    };
    return {
      input: async () => ({ linkId: await linked(await objective()), expectedRevision: 1 }),
      events: ['evidenceLink.ended'],
      refusals: {
        NotFoundError: missing('lnk_01h45nvb4pex5vsknk084sn02q', 'linkId'),
        StaleVersionError: async () => ({ linkId: await linked(await objective()), expectedRevision: 9 }),
        ConflictError: async () => {
          const objectiveId = await objective();
          const linkId = await linked(objectiveId);
          await opened().build.accepted('objectiveArchive', { id: objectiveId, expectedRevision: 1 });
          return { linkId };
        },
      },
    };
  };

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
    absenceCreate: {
      input: async () => ({ ...DAYS, personId: await opened().build.person() }),
      events: ['absence.created'],
      refusals: {
        ValidationError: async () => ({ endsBefore: '2026-10-05' }),
        ConflictError: async ({ personId }) => {
          await opened().build.accepted('absenceCreate', { ...DAYS, personId });
          return { startsOn: '2026-10-11' };
        },
      },
    },
    absenceUpdate: {
      input: async () => ({ id: await absence(), endsBefore: '2026-10-13', expectedRevision: 1 }),
      events: ['absence.updated'],
      refusals: {
        NotFoundError: missing('abs_01h45nvb4pex5vsknk084sn02q'),
        StaleVersionError: stale,
        ValidationError: async () => ({ endsBefore: '2026-10-05' }),
        ConflictError: async () => ({ id: await archivedAbsence(), expectedRevision: 2 }),
      },
    },
    absenceArchive: {
      input: async () => ({ id: await absence(), expectedRevision: 1 }),
      events: ['absence.archived'],
      refusals: {
        NotFoundError: missing('abs_01h45nvb4pex5vsknk084sn02q'),
        StaleVersionError: stale,
        ConflictError: async () => ({ id: await archivedAbsence(), expectedRevision: 2 }),
      },
    },
    calendarCreate: {
      input: async () => ({ ...ISO, code: 'ISO' }),
      events: ['calendar.created'],
      refusals: {
        ValidationError: async () => ({ firstMonth: 13, minimumDays: 0 }),
        ConflictError: async () => ({ code: 'ISO' }),
      },
    },
    calendarUpdate: {
      input: async () => ({ id: await calendar(), name: 'Ours', expectedRevision: 1 }),
      events: ['calendar.updated'],
      refusals: {
        NotFoundError: missing('cal_01h45nvb4pex5vsknk084sn02q'),
        StaleVersionError: stale,
        ValidationError: blank('name'),
      },
    },
    periodOpen: {
      input: async () => ({ calendarId: await calendar(), code: '2026-W53' }),
      events: ['period.opened'],
      refusals: {
        ValidationError: async () => ({ code: '2027-W53' }),
        ConflictError: async ({ calendarId }) => {
          await opened().build.accepted('periodOpen', { calendarId, code: '2026-W53' });
          return {};
        },
      },
    },
    periodReopen: {
      input: async () => ({ id: await closedPeriod(), reason: 'A figure was wrong.', expectedRevision: 3 }),
      events: ['period.reopened'],
      refusals: {
        NotFoundError: missing('prd_01h45nvb4pex5vsknk084sn02q'),
        StaleVersionError: stale,
        ValidationError: blank('reason'),
        ConflictError: async () => ({ id: periods().open, expectedRevision: 1 }),
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
      events: ['statement.created', 'evidenceLink.created'],
      refusals: {
        ValidationError: blank('text'),
        ConflictError: async () => ({ objectiveId: await archivedObjective() }),
      },
    },
    statementUpdate: {
      ...statement('statement.updated', { text: 'Better.' }),
      refusals: { ...statement('', {}).refusals, ValidationError: blank('text') },
    },
    statementArchive: statement('statement.archived', {}),
    ...reportCases(opened, () => periods().open),
    ...gradeCases(opened, () => periods().open),
    metricDefine: {
      input: async () => ({
        code: `failures-${Math.random()}`,
        name: 'Failures',
        unit: 'share',
        direction: 'LOWER_IS_BETTER',
        dimensions: ['channel'],
      }),
      events: ['metric.defined'],
      refusals: {
        ValidationError: async () => ({ unit: 'percent' }),
        ConflictError: async () => {
          await opened().build.metric({ code: 'taken' });
          return { code: 'taken' };
        },
      },
    },
    metricUpdate: {
      ...ofMetric('metric.updated', { name: 'New', dimensions: ['channel'] }),
      refusals: { ...ofMetric('').refusals, ValidationError: blank('name') },
    },
    metricArchive: ofMetric('metric.archived'),
    metricRecord: {
      input: async () => ({
        samples: [{ metricId: await opened().build.metric(), start: '2026-11-02T10:00:00Z', value: '0.5' }],
      }),
      events: ['sample.recorded'],
      refusals: {
        ValidationError: async () => ({ samples: [] }),
        ConflictError: async () => ({
          samples: [{ metricId: await archivedMetric(), start: '2026-11-02T10:00:00Z', value: '0.5' }],
        }),
      },
    },
    riskScenarioDefine: {
      input: async () => ({
        metricId: await opened().build.metric(),
        title: 'A sudden rise',
        windowLength: 'PT1H',
        aggregate: 'MEAN',
        watched: 'RELATIVE_CHANGE',
        comparator: 'ABOVE',
        severities: ['SEV1', 'SEV2'],
        responseSteps: ['Switch to the standby channel'],
        personIds: [await opened().build.person()],
        teamIds: [await opened().build.team()],
      }),
      events: ['riskScenario.defined'],
      refusals: {
        ValidationError: async () => ({ windowLength: 'PT0S' }),
        ConflictError: async () => ({ metricId: await archivedMetric() }),
      },
    },
    riskScenarioUpdate: {
      ...ofRiskScenario('riskScenario.updated', { threshold: null }),
      refusals: { ...ofRiskScenario('').refusals, ValidationError: async () => ({ hysteresis: '-1' }) },
    },
    riskScenarioArchive: ofRiskScenario('riskScenario.archived'),
    incidentOpen: {
      input: async () => ({
        title: 'Payments fail',
        detectedAt: '2026-11-02T10:00:00Z',
        severities: ['SEV3', 'SEV4'],
        impacts: [{ service: 'pay-in', share: '0.25' }],
        quantities: [{ value: '267', unit: 'count', text: 'payments' }],
      }),
      events: ['incident.opened'],
      refusals: { ValidationError: async () => ({ severities: [] }) },
    },
    incidentUpdate: ofIncident(
      ['incident.updated'],
      { cause: 'Signing at the bank', externalCause: true },
      { startedAt: '2026-11-02T10:00:01Z' },
    ),
    incidentResolve: {
      ...ofIncident(['incident.resolved'], {}, { resolvedAt: '2027-01-01T00:00:00Z' }),
      refusals: {
        ...ofIncident([], {}, { resolvedAt: '2027-01-01T00:00:00Z' }).refusals,
        ConflictError: async () => {
          const id = await opened().build.incident({ resolvedAt: '2026-11-02T11:00:00Z' });
          return { id };
        },
      },
    },
    incidentFollowUp: ofIncident(
      ['incidentFollowUp.created', 'incident.followedUp'],
      { add: [{ term: 'LONG_TERM', text: 'Review the interfaces', dueOn: '2026-12-01' }] },
      { add: [], close: [] },
    ),
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
    statementLink: linking('statement'),
    statementUnlink: unlinking('statement'),
    costSavingRecord: {
      input: async () => ({
        title: 'Consumers',
        ledger: 'REDUCTION',
        recurrence: 'YEARLY',
        amount: { amount: '20129', currency: 'CNY' },
      }),
      events: ['costSaving.recorded'],
      refusals: { ValidationError: async () => ({ amount: { amount: '-1', currency: 'RMB' } }) },
    },
    costSavingUpdate: ofSaving('costSaving.updated', {}, { amount: null, title: 'New' }, blank('title')),
    costSavingRealise: ofSaving('costSaving.realised', {}, {}, async () => ({
      amount: { amount: '0.001', currency: 'CNY' },
    })),
    costSavingVerify: ofSaving('costSaving.verified', { state: 'REALISED' }, {}, blank('reason')),
    costSavingReject: ofSaving('costSaving.rejected', {}, { reason: 'None.' }, blank('reason')),
    costSavingLapse: ofSaving('costSaving.lapsed', {}, { reason: 'Over.' }, blank('reason')),
    costSavingLinkDuplicate: {
      ...ofSaving('costSaving.duplicateLinked', {}, {}, missing(MISSING_SAVING, 'duplicateOfId')),
      input: async () => ({
        id: await opened().build.costSaving(),
        duplicateOfId: await opened().build.costSaving(),
        expectedRevision: 1,
      }),
    },
    costSavingMention: {
      input: async () => ({ id: await opened().build.costSaving(), text: '17520 元/元' }),
      events: ['costSaving.mentioned'],
      refusals: { NotFoundError: missing(MISSING_SAVING), ValidationError: blank('text') },
    },
    exchangeRateRecord: {
      input: async () => ({ from: 'USD', to: 'CNY', rate: '7.1', on: '2026-10-01' }),
      events: ['exchangeRate.recorded'],
      refusals: { ValidationError: async () => ({ rate: '0' }) },
    },
    workItemWrite: {
      input: async () => ({ keyResultId: await keyResult(), title: 'Move', progress: '0.5' }),
      events: ['workItem.written'],
      refusals: {
        ValidationError: async () => ({ progress: '50' }),
        ConflictError: async () => ({ keyResultId: await archivedKeyResult() }),
      },
    },
    workItemUpdate: ofWork('workItem.updated', { title: 'New' }, { ValidationError: blank('title') }),
    workItemMove: ofWork('workItem.moved', { state: 'IN_TEST' }, { ValidationError: blank('stateText') }),
    workItemPlace: ofWork(
      'workItem.placed',
      {},
      { ValidationError: missing('wi_01h45nvb4pex5vsknk084sn02q', 'parentId') },
    ),
    workItemArchive: ofWork('workItem.archived', {}),
    storyWrite: {
      input: async () => ({
        title: 'A night',
        kind: 'PROSE',
        prose: 'Long.',
        objectiveId: await objective(),
      }),
      events: ['story.written', 'evidenceLink.created'],
      refusals: {
        ValidationError: async () => ({ action: 'Acted.' }),
        ConflictError: async () => ({ objectiveId: await archivedObjective() }),
      },
    },
    storyUpdate: ofStory(
      'story.updated',
      { title: 'New' },
      { ValidationError: async () => ({ prose: null }) },
    ),
    storyArchive: ofStory('story.archived', {}),
    storyLink: linking('story'),
    storyUnlink: unlinking('story'),
  };

  return CASES;
}
