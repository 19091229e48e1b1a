import fc from 'fast-check';
import type { Wire } from '../src/import/Wire.ts';

/** A thing of a workspace: its noun, its key and its fields. */
export type Thing = readonly [noun: string, key: string, fields: { readonly [name: string]: Wire }];

const PERIOD = { startsOn: '2026-10-01', endsBefore: '2027-01-01' };

const legible = (text: string): boolean =>
  text !== '' && text.isWellFormed() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('降本增效', '=1+1', 'null'),
  )
  .map((text) => text.normalize('NFC').trim())
  .filter(legible);
const prose = fc.tuple(line, line).map((lines) => lines.join('\n'));
const digits = (most: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most - 1 }), fc.integer({ min: 0, max: 999 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(3, '0')}`);
const amount = digits(10_000);
const unitInterval = fc.integer({ min: 0, max: 1000 }).map((thousandths) => String(thousandths / 1000));
/** So little that all together are less than a whole, in every mode. */
const weight = fc.integer({ min: 1, max: 500 });
/** A day of the period that is over. */
const day = fc.integer({ min: 0, max: 40 }).map((days) => date(Date.UTC(2026, 9, 2) + days * 86_400_000));
const date = (time: number) => new Date(time).toISOString().slice(0, 10);
const instant = fc
  .integer({ min: Date.UTC(2026, 9, 2), max: Date.UTC(2026, 10, 20) })
  .map((time) => new Date(time).toISOString());
/** Instants in their order, none twice. */
const instants = (count: number) =>
  fc
    .uniqueArray(instant, { minLength: count, maxLength: count })
    .map((list) => list.toSorted((a, b) => (a < b ? -1 : 1)));
const money = fc.record({
  amount: fc.integer({ min: 1, max: 9_999_999 }).map((cents) => String(cents / 100)),
  currency: fc.constantFrom('CNY', 'USD'),
});
const due = fc.oneof(
  day.map((text) => ({ text, earliest: text, latest: text })),
  line.map((text) => ({ text, earliest: null, latest: null })),
);
const pick = fc.constantFrom<string[]>;
const yes = fc.boolean();

type Model = { readonly [name: string]: fc.Arbitrary<Wire> };

/** Fields of which those are always there that `needed` names. */
const fields = (needed: Model, other: Model = {}) =>
  fc.record({ ...needed, ...other }, { requiredKeys: Object.keys(needed) });
const thing = (noun: string, key: string, needed: Model, other: Model = {}): fc.Arbitrary<Thing> =>
  fields(needed, other).map((values) => [noun, key, values]);
const is = fc.constant<Wire>;

const figure = fields(
  { text: line, places: is(3), qualifier: pick('EXACT', 'ABOUT', 'AT_LEAST') },
  { value: amount, unit: pick('count', 'GB'), window: is(PERIOD) },
);

const organisation: fc.Arbitrary<Thing>[] = [
  thing(
    'organisation',
    'organisation',
    { timeZone: pick('Asia/Shanghai', 'UTC') },
    {
      name: line,
      severityLabels: is([{ severity: 'SEV1', label: 'A' }]),
      healthRules: fields({
        curve: pick('LINEAR', 'BACK_LOADED'),
        cadenceDays: fc.integer({ min: 1, max: 9 }),
        graceDays: fc.integer({ min: 0, max: 9 }),
        onTrackGap: unitInterval.map((gap) => String(Number(gap) / 2)),
        atRiskGap: is('0.75'),
      }),
    },
  ),
  thing('person', 'ada', { displayName: line }),
  thing('person', 'ben', { displayName: line }, { archived: yes }),
  thing('team', 'all', { name: line }),
  thing('team', 'web', { name: line }, { parent: is('all'), archived: yes }),
  thing('calendar', 'C', {
    code: is('C'),
    firstMonth: fc.integer({ min: 1, max: 12 }),
    firstDay: pick('MONDAY', 'SUNDAY'),
    minimumDays: fc.integer({ min: 1, max: 7 }),
  }),
  thing(
    'period',
    'Q4',
    { kind: is('CUSTOM'), code: is('Q4'), startsOn: is(PERIOD.startsOn), endsBefore: is(PERIOD.endsBefore) },
    { name: line, note: prose },
  ),
  thing(
    'assignment',
    'ben-web',
    { person: is('ben'), team: is('web'), startsOn: is('2026-01-01') },
    {
      manager: is('ada'),
      title: line,
      fte: fc.integer({ min: 1, max: 10_000 }),
      endsBefore: is('2027-02-01'),
    },
  ),
  thing('absence', 'a1', {
    person: is('ada'),
    kind: pick('VACATION', 'OTHER'),
    ...span('2026-10-05', '2026-10-09'),
    archived: is(true),
  }),
  thing('absence', 'a2', {
    person: is('ada'),
    kind: pick('SICKNESS', 'UNPAID'),
    ...span('2026-10-06', '2026-10-12'),
  }),
];

function span(startsOn: string, endsBefore: string): Model {
  return { startsOn: is(startsOn), endsBefore: is(endsBefore) };
}

const metrics: fc.Arbitrary<Thing>[] = [
  thing(
    'metric',
    'M',
    {
      code: is('M'),
      name: line,
      unit: is('GB'),
      direction: pick('NEUTRAL', 'LOWER_IS_BETTER'),
      dimensions: is(['site', 'floor']),
    },
    { description: prose, cadenceDays: fc.integer({ min: 1, max: 30 }), archived: is(false) },
  ),
  ...['s1', 's2'].map((key) =>
    instants(2).chain(([start = '', end = '']) =>
      thing(
        'sample',
        key,
        { metric: is('M'), start: is(start), value: amount },
        {
          end: is(end),
          unit: pick('GB', 'MB'),
          dimensions: is([{ name: 'site', value: key }]),
          author: is('ada'),
        },
      ),
    ),
  ),
  thing(
    'riskScenario',
    'R',
    {
      metric: is('M'),
      title: line,
      windowLength: pick('PT1H', 'P1D'),
      aggregate: pick('MAX', 'SUM'),
      watched: is('VALUE'),
      comparator: pick('ABOVE', 'BELOW'),
      severities: is(['SEV2', 'SEV3']),
    },
    {
      description: prose,
      filter: is([{ name: 'site', in: ['s1'] }]),
      responseSteps: fc.array(line, { minLength: 1, maxLength: 3 }),
      recipients: is([{ person: 'ada' }, { team: 'all' }]),
      archived: yes,
    },
  ),
];

const judged = {
  commitment: pick('COMMITTED', 'ASPIRATIONAL'),
  aggregation: pick('MEAN', 'MIN', 'COUNT_COMPLETE'),
  nullPolicy: pick('EXCLUDE', 'ZERO', 'BLOCK'),
  weightMode: pick('NORMALISE', 'FILL_REMAINDER'),
  driver: pick('KEY_RESULTS', 'ALIGNED', 'NONE'),
};

const objectives: fc.Arbitrary<Thing>[] = [
  thing(
    'objective',
    'O',
    { period: is('Q4'), title: line },
    {
      owner: is('ada'),
      team: is('all'),
      description: prose,
      ...judged,
      redefined: instant.chain((validFrom) =>
        fields({ validFrom: is(validFrom), ...judged }, { reason: prose }).map((item) => [item]),
      ),
    },
  ),
  thing('objective', 'P', { period: is('Q4'), title: line }, { conclusion: prose, archived: yes }),
  instants(3).chain(([from = '', next = '', last = '']) =>
    thing(
      'objective',
      'N',
      { period: is('Q4'), title: line },
      {
        alignedWith: fc
          .tuple(
            fields(
              { objective: is('O') },
              {
                share: fc.integer({ min: 0, max: 4000 }),
                validFrom: is(from),
                redefined: fields(
                  { validFrom: is(next) },
                  {
                    share: fc.integer({ min: 0, max: 4000 }),
                    reason: line,
                  },
                ).map((item) => [item]),
              },
            ),
            fields(
              { keyResult: is('K-ALIGNED') },
              { validFrom: is(last), share: fc.integer({ min: 0, max: 4000 }) },
            ),
          )
          .map((list) => list),
      },
    ),
  ),
];

const derivation = fc.oneof(
  fields({
    metric: fields(
      { metric: is('M'), aggregate: pick('SUM', 'LATEST') },
      { filter: is([{ name: 'site', in: ['s1', 's2'] }]), window: is({ rollingDays: 30 }) },
    ),
  }),
  fields({
    incident: fields(
      { aggregate: is('COUNT') },
      {
        severities: is(['SEV1', 'SEV2']),
        includeBlocked: yes,
        observedThroughout: yes,
        service: line,
        window: is(PERIOD),
      },
    ),
  }),
  fields({
    costSaving: fields(
      { aggregate: is('COUNT'), ledger: pick('REDUCTION', 'AVOIDANCE') },
      { stage: pick('EXPECTED', 'REALISED') },
    ),
  }),
  fields({ workItem: fields({ aggregate: is('COUNT_DONE') }) }),
  fields({ record: fields({ source: pick('STATEMENT', 'STORY') }) }),
);

const definitions: Readonly<Record<string, fc.Arbitrary<{ readonly [name: string]: Wire }>>> = {
  INCREASE: fields({ baseline: amount, target: is('20000'), unit: is('GB') }),
  DECREASE: fields({ baseline: is('20000'), target: amount }, { unit: line }),
  RATIO: fields({ measure: is('INCREASE'), valueSource: is('RATIO'), baseline: is('0'), target: is('0.90') }),
  BOOLEAN: fields({}),
  ASSESSED: fields({}),
  ALIGNED: fields({ measure: is('ASSESSED'), driver: is('ALIGNED') }),
  AT_LEAST: fields(
    { target: amount },
    { method: pick('LAST', 'SHARE_OF_TIME', 'SHARE_OF_OBSERVATIONS'), tolerance: is('0.50') },
  ),
  AT_MOST: fields({ target: amount, valueSource: is('DERIVED'), derivation }),
  RANGE: fields({
    range: fields({ low: is('10.0'), high: is('20') }, { lowest: is('5'), highest: is('20') }),
  }),
  PIECEWISE: fields({
    points: is([
      { value: '1', score: '0.0' },
      { value: '2.50', score: '1' },
    ]),
  }),
  MILESTONES: fields({}),
};

const keyResults = Object.entries(definitions).map(([name, own]): fc.Arbitrary<Thing> => {
  const definition = fc
    .tuple(own, fields({ weight }, { cadence: is({ days: 5, graceDays: 0 }) }))
    .map(([stated, more]) => ({ measure: name, ...stated, ...more }));
  return fc
    .tuple(
      definition,
      definition,
      instant,
      fields({ title: line }, { owner: is('ben'), description: prose, archived: is(false) }),
      yes,
    )
    .map(([first, later, validFrom, more, isRedefined]) => [
      'keyResult',
      `K-${name}`,
      {
        objective: 'O',
        ...more,
        ...first,
        ...(name === 'MILESTONES'
          ? {
              milestones: [
                { title: 'x', weight: 1, dueOn: '2026-11-01' },
                { title: 'y', weight: 9999 },
              ],
            }
          : {}),
        ...(isRedefined ? { redefined: [{ validFrom, ...later }] } : {}),
      },
    ]);
});

const judgement = { reason: prose, observedAt: instant };
const facts: fc.Arbitrary<Thing>[] = [
  thing(
    'checkIn',
    'c1',
    { keyResult: is('K-INCREASE'), value: amount, observedAt: instant },
    { unit: pick('GB', 'MB'), confidence: unitInterval, note: prose, author: is('ada') },
  ),
  thing('checkIn', 'c2', {
    keyResult: is('K-RATIO'),
    numerator: is('16'),
    denominator: is('24.0'),
    observedAt: instant,
  }),
  thing('checkIn', 'c3', {
    keyResult: is('K-MILESTONES'),
    milestone: is(2),
    value: unitInterval,
    observedAt: instant,
  }),
  thing('scale', 'S', {
    code: is('S'),
    name: line,
    points: is([
      { code: 'low', label: '低', value: '0.20' },
      { code: 'high', label: '高', value: '1' },
    ]),
  }),
  thing(
    'assessment',
    'j1',
    { objective: is('O'), ...judgement },
    { value: unitInterval, role: pick('SELF', 'MANAGER', 'OTHER'), author: is('ada') },
  ),
  thing('assessment', 'j2', {
    keyResult: is('K-ASSESSED'),
    scale: is('S'),
    point: pick('low', 'high'),
    ...judgement,
  }),
  thing('override', 'v1', { keyResult: is('K-INCREASE'), ...judgement }, { value: amount }),
];

const steps = (states: readonly string[]) =>
  instants(states.length).map((at) => states.map((state, index) => ({ state, observedAt: at[index] ?? '' })));

const work: fc.Arbitrary<Thing>[] = [
  instants(5).chain(
    ([startedAt = '', detectedAt = '', acknowledgedAt = '', mitigatedAt = '', resolvedAt = '']) =>
      thing(
        'incident',
        'I',
        { title: line, severities: is(['SEV2', 'SEV3']), startedAt: is(startedAt) },
        {
          ...{
            detectedAt: is(detectedAt),
            acknowledgedAt: is(acknowledgedAt),
            mitigatedAt: is(mitigatedAt),
            resolvedAt: is(resolvedAt),
          },
          ...{ description: prose, cause: prose, externalCause: yes, blocked: yes, planned: yes },
          impacts: unitInterval.map((share) => [{ service: 'web', share }, { service: 'app' }]),
          quantities: fields({ text: line }, { value: amount, unit: pick('count', 'GB') }).map((item) => [
            item,
          ]),
          statedDuration: fields(
            { value: amount, unit: pick('min', 'h'), text: line },
            { qualifier: pick('ABOUT', 'EXACT') },
          ),
          followUps: fc.array(
            fields(
              { term: pick('SHORT_TERM', 'LONG_TERM'), text: prose },
              { owner: is('ada'), dueOn: day, state: pick('OPEN', 'DONE', 'DROPPED') },
            ),
            { minLength: 1, maxLength: 3 },
          ),
        },
      ),
  ),
  thing('exchangeRate', 'x', { from: is('USD'), to: is('CNY'), rate: is('7.10'), on: day }),
  fc
    .tuple(
      steps(['EXPECTED', 'REALISED', 'VERIFIED']),
      fc.array(fc.option(money), { minLength: 3, maxLength: 3 }),
    )
    .chain(([[first, second, third], amounts]) =>
      thing(
        'costSaving',
        'V',
        {
          ...{ title: line, ledger: pick('REDUCTION', 'AVOIDANCE'), recurrence: pick('ONCE', 'YEARLY') },
          ...{
            state: is(third?.state ?? ''),
            observedAt: is(third?.observedAt ?? ''),
            amount: is(amounts[2] ?? null),
          },
          history: is([
            { ...first, amount: amounts[0] ?? null },
            { ...second, amount: amounts[1] ?? null, reason: 'came' },
          ]),
        },
        {
          ...{ description: prose, cost: money, startsOn: day, reason: prose },
          quantities: amount.map((value) => [{ value, unit: 'GB' }]),
          contributors: is([{ person: 'ada', share: '0.5' }, { person: 'ben' }]),
          mentions: fields({ text: prose }, { place: line }).map((item) => [item]),
        },
      ),
    ),
  thing(
    'costSaving',
    'W',
    { title: line, ledger: is('REDUCTION'), recurrence: is('ONCE') },
    { amount: money, duplicateOf: is('V') },
  ),
  steps(['PLANNED', 'IN_PROGRESS', 'DONE']).chain(([first, second, third]) =>
    thing(
      'workItem',
      'T',
      { title: line, state: is(third?.state ?? ''), observedAt: is(third?.observedAt ?? '') },
      {
        ...{
          description: prose,
          objective: is('O'),
          stateText: line,
          progress: unitInterval,
          owner: is('ben'),
          due,
        },
        history: is([
          { ...first, progress: '0.10' },
          { ...second, stateText: 'half' },
        ]),
        recurrence: fields(
          { every: is(2), unit: pick('WEEK', 'MONTH') },
          { amount: is({ value: '3.0', unit: 'count' }) },
        ),
        archived: is(false),
      },
    ),
  ),
  thing('workItem', 'U', { title: line, parent: is('T') }, { archived: yes, due }),
];

const told: fc.Arbitrary<Thing>[] = [
  thing(
    'story',
    'Y',
    { title: line, kind: is('PROSE'), prose },
    {
      topic: line,
      author: is('ada'),
      keyResult: is('K-BOOLEAN'),
      links: is([{ workItem: 'T' }, { costSaving: 'V' }]),
      archived: yes,
    },
  ),
  thing(
    'statement',
    'Z',
    { text: prose, objective: is('O'), keyResult: is('K-BOOLEAN') },
    { author: is('ada'), figure, links: is([{ story: 'Y' }, { keyResult: 'K-RANGE' }]), archived: yes },
  ),
  thing('gradeScale', 'G', {
    code: is('G'),
    name: line,
    levels: is([
      {
        code: 'A',
        labels: [
          { language: 'EN', label: 'best' },
          { language: 'ZH', label: '最好' },
        ],
      },
      { code: 'B' },
    ]),
  }),
  thing(
    'grade',
    'g',
    { person: is('ada'), period: is('Q4'), scale: is('G'), code: pick('A', 'B'), text: prose },
    {
      coverage: pick('PERIOD', 'MONTHS_NOT_LISTED'),
      statedBy: is('ben'),
      statedOn: day,
      indicators: fields({ name: line, text: prose }, { met: yes }).map((item) => [item]),
      reason: prose,
    },
  ),
  thing(
    'report',
    'D',
    { kind: pick('WEEKLY', 'MONTHLY'), period: is('Q4'), title: line, author: is('ada') },
    { team: is('all'), language: pick('EN', 'ZH'), writtenOn: day, writtenText: line },
  ),
  thing('reportItem', 'd1', { report: is('D'), kind: is('SECTION'), text: line }),
  thing(
    'reportItem',
    'd2',
    { report: is('D'), parent: is('d1'), kind: is('WORK_ITEM'), text: prose },
    {
      stateText: line,
      progress: unitInterval,
      due,
      links: is([{ workItem: 'T' }, { incident: 'I' }, { metric: 'M' }]),
    },
  ),
  thing(
    'reportItem',
    'd3',
    {
      report: is('D'),
      kind: is('SUPPORT_REQUEST'),
      text: prose,
      support: fields(
        { kind: pick('BUDGET', 'OTHER') },
        { state: pick('GRANTED', 'REQUESTED'), addressee: line, amount: money },
      ),
    },
    { repeats: is('d2') },
  ),
];

/** Small workspaces over every noun, with what can be left out there or not, as the rules allow it. */
export const workspace: fc.Arbitrary<readonly Thing[]> = fc.tuple(
  ...organisation,
  ...metrics,
  ...objectives,
  ...keyResults,
  ...facts,
  ...work,
  ...told,
);
