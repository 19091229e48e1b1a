import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** A row by its column names. */
export type Row = Readonly<Record<string, unknown>>;

const AT = '2026-11-02T10:00:00Z';

/** Ids of the rows that valid rows refer to. */
const newIds = () => ({
  person: randomUUID(),
  manager: randomUUID(),
  team: randomUUID(),
  period: randomUUID(),
  calendar: randomUUID(),
  objective: randomUUID(),
  keyResult: randomUUID(),
  milestone: randomUUID(),
  report: randomUUID(),
  reportItem: randomUUID(),
  gradeScale: randomUUID(),
  gradeLevel: randomUUID(),
  grade: randomUUID(),
  gradeVersion: randomUUID(),
  metric: randomUUID(),
  riskScenario: randomUUID(),
  incident: randomUUID(),
  incidentVersion: randomUUID(),
  costSaving: randomUUID(),
  savingVersion: randomUUID(),
  workItem: randomUUID(),
  scale: randomUUID(),
  story: randomUUID(),
  statement: randomUUID(),
  alignment: randomUUID(),
});

const POINTS = '[{"code":"no","label":"No","value":"0"},{"code":"yes","label":"Yes","value":"1"}]';

/** A row for each table that keeps all rules; each call gives another one that can stand beside the rows before. */
function validRows(ids: ReturnType<typeof newIds>) {
  let count = 1;
  const next = () => {
    count += 1;
    return count;
  };
  return {
    Organisation: () => ({
      id: randomUUID(),
      name: 'Bright Harbour',
      timeZone: 'Europe/Berlin',
      cursorKey: 'k',
    }),
    Person: () => ({ id: randomUUID(), displayName: 'Ada' }),
    Team: () => ({ id: randomUUID(), name: 'Platform' }),
    Assignment: () => ({ id: randomUUID(), personId: ids.person, teamId: ids.team, startsOn: '2026-01-01' }),
    Period: () => {
      const year = 1000 + next();
      const dates = { startsOn: `${year}-01-01`, endsBefore: `${year + 1}-01-01` };
      return { id: randomUUID(), kind: 'YEAR', code: `Y${year}`, name: 'A year', ...dates };
    },
    Calendar: () => ({
      id: randomUUID(),
      code: `calendar-${next()}`,
      name: 'Weeks from Saturday',
      firstMonth: 1,
      firstDay: 'SATURDAY',
      minimumDays: 1,
    }),
    Absence: () => {
      const year = 1000 + next();
      const days = { startsOn: `${year}-10-05`, endsBefore: `${year}-10-12` };
      return { id: randomUUID(), personId: ids.person, kind: 'VACATION', ...days };
    },
    Objective: () => ({ id: randomUUID(), periodId: ids.period, title: 'Be understood' }),
    ObjectiveDefinition: () => ({
      id: randomUUID(),
      objectiveId: ids.objective,
      commitment: 'COMMITTED',
      weightMode: 'NORMALISE',
      nullPolicy: 'EXCLUDE',
      aggregation: 'MEAN',
      validFrom: AT,
    }),
    KeyResult: () => ({ id: randomUUID(), objectiveId: ids.objective, ordinal: 1, title: 'Answer in a day' }),
    KeyResultDefinition: () => ({
      id: randomUUID(),
      keyResultId: ids.keyResult,
      measure: 'INCREASE',
      valueSource: 'CHECK_IN',
      baseline: '10',
      target: '60',
      validFrom: AT,
    }),
    Milestone: () => ({
      id: randomUUID(),
      keyResultId: ids.keyResult,
      ordinal: next(),
      title: 'Beta',
      validFrom: AT,
    }),
    CheckIn: () => ({ id: randomUUID(), keyResultId: ids.keyResult, value: '35', observedAt: AT }),
    Assessment: () => ({ id: randomUUID(), objectiveId: ids.objective, reason: 'Seen.', observedAt: AT }),
    Override: () => ({ id: randomUUID(), objectiveId: ids.objective, reason: 'Known.', observedAt: AT }),
    Scale: () => ({ id: randomUUID(), code: `scale-${next()}`, name: 'Achievement', points: POINTS }),
    Statement: () => ({ id: randomUUID(), text: 'It went well.' }),
    CostSaving: () => ({
      id: randomUUID(),
      title: 'Consumers',
      ledger: 'REDUCTION',
      state: 'EXPECTED',
      recurrence: 'YEARLY',
    }),
    CostSavingVersion: () => ({
      id: randomUUID(),
      costSavingId: ids.costSaving,
      title: 'Consumers',
      ledger: 'REDUCTION',
      state: 'EXPECTED',
      recurrence: 'YEARLY',
      observedAt: AT,
    }),
    CostSavingQuantity: () => ({
      id: randomUUID(),
      versionId: ids.savingVersion,
      ordinal: next(),
      value: '108',
      unit: 'TB',
    }),
    CostSavingContributor: () => ({
      id: randomUUID(),
      versionId: ids.savingVersion,
      ordinal: next(),
      personId: ids.person,
    }),
    CostSavingMention: () => ({ id: randomUUID(), costSavingId: ids.costSaving, text: '17520元/元' }),
    AccessLogEntry: () => ({
      id: randomUUID(),
      actor: 'root',
      requestId: 'r',
      entityType: 'Grade',
      personIds: [ids.person],
    }),
    ExchangeRate: () => ({ id: randomUUID(), from: 'USD', to: 'CNY', rate: '7.1234', on: '2026-10-01' }),
    WorkItem: () => ({ id: randomUUID(), ordinal: 1, title: 'Move', state: 'PLANNED' }),
    WorkItemVersion: () => ({
      id: randomUUID(),
      workItemId: ids.workItem,
      ordinal: 1,
      title: 'Move',
      state: 'PLANNED',
      observedAt: AT,
    }),
    Story: () => ({ id: randomUUID(), title: 'A night', kind: 'PROSE', prose: 'It was long.' }),
    EvidenceLink: () => ({
      id: randomUUID(),
      statementId: ids.statement,
      objectiveId: ids.objective,
      ordinal: 1,
      endedAt: AT,
    }),
    FrozenReading: () => ({
      id: randomUUID(),
      periodId: ids.period,
      objectiveId: ids.objective,
      kind: 'SCORE',
      explanation: '{}',
      hash: '0'.repeat(64),
      supersededAt: AT,
    }),
    Metric: () => ({
      id: randomUUID(),
      code: `metric-${next()}`,
      name: 'Failures',
      unit: 'share',
      direction: 'LOWER_IS_BETTER',
    }),
    Sample: () => ({
      id: randomUUID(),
      metricId: ids.metric,
      start: AT,
      observedAt: AT,
      value: '0.5',
      unit: 'share',
      dimensions: '{}',
    }),
    RiskScenario: () => ({
      id: randomUUID(),
      metricId: ids.metric,
      title: 'A sudden rise',
      filter: '{}',
      windowLength: 60_000,
      aggregate: 'MEAN',
      watched: 'VALUE',
      comparator: 'ABOVE',
      severities: '{SEV1}',
    }),
    RiskScenarioRecipient: () => ({ id: randomUUID(), riskScenarioId: ids.riskScenario }),
    SeverityLabel: () => ({ severity: 'SEV1' }),
    Incident: () => ({
      id: randomUUID(),
      title: 'Payments fail',
      occurredAt: AT,
      severities: '{SEV1}',
      services: '{}',
      blocked: false,
      planned: false,
    }),
    IncidentVersion: () => ({
      id: randomUUID(),
      incidentId: ids.incident,
      revision: next(),
      title: 'Payments fail',
      detectedAt: AT,
      severities: '{SEV1}',
      blocked: false,
      planned: false,
    }),
    IncidentImpact: () => ({
      id: randomUUID(),
      versionId: ids.incidentVersion,
      service: `service-${next()}`,
    }),
    IncidentQuantity: () => ({
      id: randomUUID(),
      versionId: ids.incidentVersion,
      ordinal: next(),
      text: 'payments',
    }),
    IncidentFollowUp: () => ({
      id: randomUUID(),
      incidentId: ids.incident,
      ordinal: next(),
      term: 'SHORT_TERM',
      text: 'Decouple the interfaces',
    }),
    IncidentResponseStep: () => ({
      id: randomUUID(),
      incidentId: ids.incident,
      ordinal: next(),
      text: 'Send an alert',
    }),
    IncidentRecipient: () => ({ id: randomUUID(), incidentId: ids.incident }),
    ServiceAccount: () => ({ id: randomUUID(), name: `Service ${next()}` }),
    AccessToken: () => ({
      id: randomUUID(),
      hash: String(next()).padStart(64, '0'),
      name: 'Laptop',
      personId: ids.person,
      scopes: '{READ}',
      expiresAt: AT,
    }),
    RoleGrant: () => {
      const startsOn = `${1000 + next()}-01-01`;
      return { id: randomUUID(), personId: ids.person, role: 'AUDITOR', startsOn, endsBefore: startsOn };
    },
    IdempotencyKey: () => ({
      actor: 'root',
      key: `key-${next()}`,
      request: '0'.repeat(64),
      outcomes: '{}',
      createdAt: AT,
    }),
    Alignment: () => ({ id: randomUUID(), childId: ids.objective, endedAt: AT }),
    Report: () => ({
      id: randomUUID(),
      kind: 'WEEKLY',
      periodId: ids.period,
      authorId: ids.person,
      title: 'Week 51',
    }),
    ReportItem: () => ({
      id: randomUUID(),
      reportId: ids.report,
      ordinal: next(),
      kind: 'OTHER',
      text: 'A visit.',
    }),
    ReportItemLink: () => ({
      id: randomUUID(),
      itemId: ids.reportItem,
      ordinal: 1,
      objectiveId: ids.objective,
    }),
    GradeScale: () => ({ id: randomUUID(), code: randomUUID(), name: 'A scale' }),
    GradeLevel: () => ({ id: randomUUID(), scaleId: ids.gradeScale, ordinal: next(), code: randomUUID() }),
    GradeLevelLabel: () => ({
      id: randomUUID(),
      levelId: ids.gradeLevel,
      language: 'EN',
      label: '良好',
    }),
    Grade: () => ({
      id: randomUUID(),
      personId: ids.person,
      periodId: ids.period,
      basis: 'STATED',
      coverage: 'PERIOD',
      scaleId: ids.gradeScale,
      levelId: ids.gradeLevel,
    }),
    GradeVersion: () => ({
      id: randomUUID(),
      gradeId: ids.grade,
      revision: 1,
      scaleId: ids.gradeScale,
      levelId: ids.gradeLevel,
      text: 'B',
    }),
    GradeIndicator: () => ({
      id: randomUUID(),
      versionId: ids.gradeVersion,
      ordinal: next(),
      name: 'Code standards',
      text: 'Full or nearly full',
    }),
    AlignmentDefinition: () => ({
      id: randomUUID(),
      alignmentId: ids.alignment,
      holds: true,
      validFrom: AT,
    }),
  };
}

export type Table = keyof ReturnType<typeof validRows>;

/** A database with one row of what others refer to. */
export interface Rows {
  readonly ids: ReturnType<typeof newIds>;
  /** Inserts a valid row, past Prisma, with the given columns changed, and returns it as it is stored. */
  insert(table: Table, changes?: Row): Promise<Row>;
}

/** Fills an empty database. */
export async function fillRows(pool: pg.Pool): Promise<Rows> {
  const ids = newIds();
  const valid = validRows(ids);
  const insert = async (table: Table, changes: Row = {}): Promise<Row> => {
    const row = { ...valid[table](), ...changes };
    const columns = Object.keys(row).map((name) => `"${name}"`);
    const places = columns.map((_, index) => `$${index + 1}`);
    const { rows } = await pool.query<Row>(
      `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places.join(', ')}) RETURNING *`,
      Object.values(row),
    );
    return rows[0] ?? {};
  };
  await insert('Person', { id: ids.person });
  await insert('Person', { id: ids.manager });
  await insert('Team', { id: ids.team });
  await insert('Period', { id: ids.period });
  await insert('Calendar', { id: ids.calendar });
  await insert('Objective', { id: ids.objective });
  await insert('KeyResult', { id: ids.keyResult });
  await insert('Milestone', { id: ids.milestone, ordinal: 1 });
  await insert('Report', { id: ids.report });
  await insert('ReportItem', { id: ids.reportItem, ordinal: 1 });
  await insert('GradeScale', { id: ids.gradeScale });
  await insert('GradeLevel', { id: ids.gradeLevel, ordinal: 1 });
  await insert('Grade', { id: ids.grade });
  await insert('GradeVersion', { id: ids.gradeVersion, revision: 100, reason: 'Checked.' });
  await insert('Metric', { id: ids.metric });
  await insert('RiskScenario', { id: ids.riskScenario });
  await insert('Incident', { id: ids.incident });
  await insert('IncidentVersion', { id: ids.incidentVersion });
  await insert('CostSaving', { id: ids.costSaving });
  await insert('CostSavingVersion', { id: ids.savingVersion });
  await insert('WorkItem', { id: ids.workItem });
  await insert('Story', { id: ids.story });
  await insert('Scale', { id: ids.scale });
  await insert('Statement', { id: ids.statement });
  await insert('Alignment', { id: ids.alignment, parentKeyResultId: ids.keyResult });
  return { ids, insert };
}
