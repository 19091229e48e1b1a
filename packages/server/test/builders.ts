import type { TestServer } from './startServer.ts';

/** A member of a mutation's result union: its payload or a refusal. */
export interface Result {
  readonly __typename: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests state what they expect of an answer, whatever its shape.
  readonly [field: string]: any;
}

/** What a mutation's payload holds, where that is not the thing that its name begins with. */
const PAYLOAD_FIELDS: readonly (readonly [RegExp, string])[] = [
  [/CheckIn$/, 'checkIn'],
  [/Assess$/, 'assessment'],
  [/Override$/, 'override'],
  [/(Align|Unalign)$/, 'alignment'],
  [/^keyResult/, 'keyResult'],
  [/^reportItem/, 'reportItem'],
  [/^gradeScale/, 'gradeScale'],
  [/^metricRecord$/, 'samples'],
  [/^riskScenario/, 'riskScenario'],
  [/(Link|Unlink)$/, 'link'],
  [/Mention$/, 'mention'],
  [/^costSaving/, 'costSaving'],
  [/^exchangeRate/, 'exchangeRate'],
  [/^workItem/, 'workItem'],
  [/^roleGrant|^roleRevoke/, 'roleGrant'],
  [/^serviceAccount/, 'serviceAccount'],
  [/^[a-z]+/, ''],
];

/** The field of a mutation's payload: `objective` of `objectiveCreate`. */
export function payloadField(mutation: string): string {
  const [pattern, field] = PAYLOAD_FIELDS.find(([pattern]) => pattern.test(mutation)) ?? [/^/, ''];
  return field === '' ? (pattern.exec(mutation)?.[0] ?? '') : field;
}

const REFUSAL = `... on UserError {
  code message
  ... on ValidationError { issues { path code message } }
  ... on StaleVersionError { current }
  ... on PeriodClosedError { period { id } }
}`;

/** Builds what tests are about through mutations, with defaults for all that a test does not speak of. */
export function buildersFor({ ask }: Pick<TestServer, 'ask'>) {
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };

  /** Performs a mutation and answers the member of its union. */
  const change = async (mutation: string, input: object, selection = 'id'): Promise<Result> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
    const document = `mutation Change($input: ${type}Input!) {
      result: ${mutation}(input: $input) {
        __typename ${REFUSAL} ... on ${type}Payload { ${payloadField(mutation)} { ${selection} } }
      }
    }`;
    // A server whose connections are all taken says so (row 77), and its callers ask again.
    for (let tries = 0; ; tries += 1) {
      const { data, errors } = await ask(document, { input });
      if (errors === undefined) return data.result;
      if (tries === 20 || errors[0]?.extensions['code'] !== 'UNAVAILABLE')
        throw new Error(JSON.stringify(errors));
    }
  };

  /** Performs a mutation that must be accepted and answers what its payload holds. */
  const accepted = async (mutation: string, input: object, selection = 'id'): Promise<Result> => {
    const result = await change(mutation, input, selection);
    if (result.__typename.endsWith('Payload')) return result[payloadField(mutation)];
    throw new Error(`${mutation} was refused: ${JSON.stringify(result)}`);
  };

  const made = async (mutation: string, input: object): Promise<string> =>
    (await accepted(mutation, input))['id'];

  return {
    change,
    accepted,
    /** The codes of a refusal's problems with their places; the refusal's own code when it has none. */
    refusal: async (mutation: string, input: object): Promise<string[]> => {
      const { code, issues } = await change(mutation, input);
      return (
        issues?.map((issue: Result) => `${issue['path'].join('.')} ${issue['code']}`).sort() ?? [
          code ?? 'accepted',
        ]
      );
    },
    period: (input: object = {}) =>
      made('periodCreate', {
        kind: 'CUSTOM',
        code: `P${next()}`,
        startsOn: '2026-10-01',
        endsBefore: '2027-01-01',
        ...input,
      }),
    objective: (periodId: string, input: object = {}) =>
      made('objectiveCreate', { periodId, title: `Objective ${next()}`, ...input }),
    /** A key result from 0 to 100 unless stated otherwise. */
    keyResult: (objectiveId: string, input: { measure?: string; [field: string]: unknown } = {}) =>
      made('keyResultCreate', {
        objectiveId,
        title: `Key result ${next()}`,
        measure: 'INCREASE',
        ...(input.measure === undefined || input.measure === 'INCREASE'
          ? { baseline: '0', target: '100' }
          : {}),
        ...input,
      }),
    checkIn: (id: string, value: string, input: object = {}) =>
      made('keyResultCheckIn', { id, value, ...input }),
    person: (displayName = `Person ${next()}`) => made('personCreate', { displayName }),
    team: (name = `Team ${next()}`, input: object = {}) => made('teamCreate', { name, ...input }),
    /** A report of a person's week, with the items given. */
    report: (periodId: string, input: object = {}) =>
      made('reportWrite', { kind: 'WEEKLY', periodId, title: `Report ${next()}`, ...input }),
    /** A metric in shares unless stated otherwise. */
    metric: (input: object = {}) =>
      made('metricDefine', {
        code: `metric-${next()}`,
        name: 'Failures',
        unit: 'share',
        direction: 'LOWER_IS_BETTER',
        ...input,
      }),
    /** A scenario that a mean above 0.5 within an hour breaches, unless stated otherwise. */
    riskScenario: (metricId: string, input: object = {}) =>
      made('riskScenarioDefine', {
        metricId,
        title: 'A sudden rise',
        windowLength: 'PT1H',
        aggregate: 'MEAN',
        watched: 'VALUE',
        comparator: 'ABOVE',
        threshold: '0.5',
        severities: ['SEV2'],
        ...input,
      }),
    incident: (input: object = {}) =>
      made('incidentOpen', {
        title: `Incident ${next()}`,
        detectedAt: '2026-11-02T10:00:00Z',
        severities: ['SEV2'],
        ...input,
      }),
    costSaving: (input: object = {}) =>
      made('costSavingRecord', {
        title: `Saving ${next()}`,
        ledger: 'REDUCTION',
        recurrence: 'YEARLY',
        ...input,
      }),
    workItem: (input: object = {}) => made('workItemWrite', { title: `Work ${next()}`, ...input }),
    story: (input: object = {}) =>
      made('storyWrite', { title: `Story ${next()}`, kind: 'PROSE', prose: 'It went well.', ...input }),
    statement: (input: object) => made('statementCreate', { text: `Statement ${next()}`, ...input }),
  };
}

/** See {@link buildersFor}. */
export type Builders = ReturnType<typeof buildersFor>;

/** A clock that tests move. */
export function movableClock(start: string) {
  let now = new Date(start);
  const clock = () => now;
  return Object.assign(clock, {
    set: (instant: string) => {
      now = new Date(instant);
    },
  });
}
