import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACCESS_ACTIONS, type AccessAction } from './AccessAction.ts';
import type { AccessActor } from './AccessActor.ts';
import { ACCESS_CLASSES, type AccessClass } from './AccessClass.ts';
import type { AccessResource } from './AccessResource.ts';
import { ACCESS_SCOPES } from './AccessScope.ts';
import { decide } from './decide.ts';
import type { ReportingLine } from './ReportingLine.ts';
import { GRANTED_ROLES, type RoleGrant } from './RoleGrant.ts';

const AT = '2026-10-01';

const line = (
  personId: string,
  managerId: string | null,
  teamId: string,
  endsBefore: string | null = null,
) => ({
  personId,
  managerId,
  teamId,
  startsOn: '2026-01-01',
  endsBefore,
});

/** Ada is led by Grace, who is led by Edith; until July it was Frank. Bob is Ada's peer; Olga is in another tree. */
const LINES: readonly ReportingLine[] = [
  line('ada', 'frank', 'search', '2026-07-01'),
  { ...line('ada', 'grace', 'search'), startsOn: '2026-07-01' },
  line('grace', 'edith', 'engineering'),
  line('edith', null, 'company'),
  line('frank', 'edith', 'engineering'),
  line('bob', 'grace', 'search'),
  line('olga', 'omar', 'sales'),
  line('omar', 'edith', 'sales'),
];
const ORGANISATION = {
  lines: LINES,
  parentOf: new Map([
    ['search', 'engineering'],
    ['engineering', 'company'],
    ['sales', 'company'],
    ['company', null],
  ]),
};

const grant = (role: RoleGrant['role'], teamId: string | null = null): RoleGrant => ({
  role,
  teamId,
  startsOn: '2026-01-01',
  endsBefore: null,
});
const person = (id: string, grants: RoleGrant[] = [], more: object = {}): AccessActor => ({
  kind: 'person',
  id,
  isDeactivated: false,
  grants,
  scopes: null,
  ...more,
});

/** Everybody in the table below, as they stand to Ada. */
const ACTORS: Readonly<Record<string, AccessActor>> = {
  self: person('ada'),
  manager: person('grace'),
  skip: person('edith'),
  former: person('frank'),
  peer: person('bob'),
  other: person('omar'),
  hr: person('hana', [grant('HR_PARTNER', 'engineering')]),
  hrElse: person('hana', [grant('HR_PARTNER', 'sales')]),
  admin: person('alan', [grant('ADMINISTRATOR')]),
  auditor: person('audrey', [grant('AUDITOR')]),
  gone: person('grace', [grant('ADMINISTRATOR')], { isDeactivated: true }),
  service: { kind: 'service', id: 'sync', scopes: ACCESS_SCOPES },
  reader: { kind: 'service', id: 'board', scopes: ['READ'] },
  nobody: { kind: 'nobody' },
  root: { kind: 'root' },
};

/** Written by hand: `y` is allowed, `-` is not. About Ada, written by somebody else, released. */
const EXPECTED = `
                          self manager skip former peer other hr hrElse admin auditor gone service reader nobody root
READ       PUBLIC         y    y       y    y      y    y     y  y      y     y       y    y       y      y      y
READ       INTERNAL       y    y       y    y      y    y     y  y      y     y       -    y       y      -      y
READ       PERSONAL       y    y       y    -      -    -     y  -      y     -       -    y       -      -      y
READ       CONFIDENTIAL   y    y       y    -      -    -     y  -      -     -       -    y       -      -      y
READ       SECRET         -    -       -    -      -    -     -  -      -     -       -    -       -      -      -
WRITE      PUBLIC         -    -       -    -      -    -     -  -      y     -       -    y       -      -      y
WRITE      INTERNAL       y    y       y    -      -    -     -  -      y     -       -    y       -      -      y
WRITE      PERSONAL       -    -       -    -      -    -     y  -      y     -       -    -       -      -      y
WRITE      CONFIDENTIAL   -    -       -    -      -    -     -  -      -     -       -    -       -      -      y
WRITE      SECRET         -    -       -    -      -    -     -  -      -     -       -    -       -      -      -
JUDGE      PUBLIC         -    -       -    -      -    -     -  -      -     -       -    -       -      -      y
JUDGE      INTERNAL       -    y       y    -      -    -     -  -      -     -       -    -       -      -      y
JUDGE      PERSONAL       -    -       -    -      -    -     -  -      -     -       -    -       -      -      y
JUDGE      CONFIDENTIAL   -    y       y    -      -    -     -  -      -     -       -    -       -      -      y
JUDGE      SECRET         -    -       -    -      -    -     -  -      -     -       -    -       -      -      -
APPROVE    PUBLIC         -    -       -    -      -    -     -  -      -     -       -    -       -      -      y
APPROVE    INTERNAL       -    y       y    -      -    -     y  -      -     -       -    -       -      -      y
APPROVE    PERSONAL       -    -       -    -      -    -     -  -      -     -       -    -       -      -      y
APPROVE    CONFIDENTIAL   -    y       y    -      -    -     y  -      -     -       -    -       -      -      y
APPROVE    SECRET         -    -       -    -      -    -     -  -      -     -       -    -       -      -      -
ADMINISTER PUBLIC         -    -       -    -      -    -     -  -      y     -       -    y       -      -      y
ADMINISTER INTERNAL       -    -       -    -      -    -     -  -      y     -       -    y       -      -      y
ADMINISTER PERSONAL       -    -       -    -      -    -     -  -      y     -       -    y       -      -      y
ADMINISTER CONFIDENTIAL   -    -       -    -      -    -     -  -      -     -       -    -       -      -      y
ADMINISTER SECRET         -    -       -    -      -    -     -  -      -     -       -    -       -      -      -
AUDIT      PUBLIC         -    -       -    -      -    -     -  -      -     -       -    -       -      -      y
AUDIT      INTERNAL       -    -       -    -      -    -     -  -      y     y       -    -       -      -      y
AUDIT      PERSONAL       -    -       -    -      -    -     -  -      -     -       -    -       -      -      y
AUDIT      CONFIDENTIAL   -    -       -    -      -    -     -  -      -     -       -    -       -      -      y
AUDIT      SECRET         -    -       -    -      -    -     -  -      -     -       -    -       -      -      -
`;

const [header = [], ...rows] = EXPECTED.trim()
  .split('\n')
  .map((row) => row.trim().split(/\s+/));
const CELLS = rows.flatMap(([action = '', kind = '', ...marks]) =>
  marks.map((mark, index) => ({ action, kind, who: header[index] ?? '', allowed: mark === 'y' })),
);

const resource = (kind: AccessClass, more: Partial<AccessResource> = {}): AccessResource => ({
  class: kind,
  subjectId: 'ada',
  authorId: null,
  isReleased: true,
  ...more,
});
const may = (who: AccessActor, action: AccessAction, what: AccessResource, at = AT) =>
  decide(who, action, what, ORGANISATION, at);

test('the table names every action, class and actor once', () => {
  expect(CELLS).toHaveLength(ACCESS_ACTIONS.length * ACCESS_CLASSES.length * Object.keys(ACTORS).length);
  expect(new Set(CELLS.map(({ action, kind, who }) => `${action} ${kind} ${who}`)).size).toBe(CELLS.length);
  expect(header).toEqual(Object.keys(ACTORS));
});

test.each(CELLS)('$who: $action $kind is allowed: $allowed', ({ action, kind, who, allowed }) => {
  const [does, sensitivity] = [
    ACCESS_ACTIONS.find((each) => each === action),
    ACCESS_CLASSES.find((each) => each === kind),
  ];
  const actor = ACTORS[who];
  if (does === undefined || sensitivity === undefined || actor === undefined)
    throw new Error('No such cell.');
  expect(may(actor, does, resource(sensitivity)).allowed).toBe(allowed);
});

describe('row 58: reporting lines', () => {
  const grade = resource('CONFIDENTIAL');
  const grace = person('grace');
  const frank = person('frank');

  test('are read as of the day: who led then judged then, who leads now reads now', () => {
    expect(may(frank, 'JUDGE', grade, '2026-06-30')).toEqual({ allowed: true, rule: 'DIRECT_MANAGER' });
    expect(may(frank, 'JUDGE', grade, '2026-07-01')).toEqual({ allowed: false, rule: 'NO_RULE' });
    expect(may(grace, 'READ', grade, '2026-06-30').allowed).toBe(false);
    expect(may(grace, 'READ', grade, '2026-07-01').allowed).toBe(true);
  });

  test('let an acting manager in until the day of the end', () => {
    const acting = { ...line('ada', 'amal', 'search'), startsOn: '2026-09-01', endsBefore: '2026-10-02' };
    const organisation = { ...ORGANISATION, lines: [...LINES, acting] };
    const on = (at: string) => decide(person('amal'), 'READ', grade, organisation, at).allowed;
    expect([on('2026-08-31'), on('2026-09-01'), on('2026-10-01'), on('2026-10-02')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('let both managers of a matrix in', () => {
    const organisation = { ...ORGANISATION, lines: [...LINES, line('ada', 'mara', 'guild')] };
    for (const id of ['grace', 'mara'])
      expect(decide(person(id), 'READ', grade, organisation, AT).rule).toBe('DIRECT_MANAGER');
  });

  test('leave a former manager what he wrote, to be read and not to be changed', () => {
    const written = resource('CONFIDENTIAL', { authorId: 'frank' });
    expect(may(frank, 'READ', written)).toEqual({ allowed: true, rule: 'AUTHOR' });
    expect(may(frank, 'WRITE', written).allowed).toBe(false);
    expect(may(frank, 'READ', grade).allowed).toBe(false);
  });

  test('that go round in a circle end', () => {
    const lines = [line('ada', 'bob', 't'), line('bob', 'carl', 't'), line('carl', 'ada', 't')];
    const organisation = { lines, parentOf: new Map([['t', 't']]) };
    expect(decide(person('carl'), 'READ', grade, organisation, AT).rule).toBe('SKIP_LEVEL_MANAGER');
    expect(decide(person('dora', [grant('HR_PARTNER', 'u')]), 'READ', grade, organisation, AT).allowed).toBe(
      false,
    );
  });
});

test('nobody approves a judgement of themselves or of their own making', () => {
  const judgement = resource('CONFIDENTIAL', { authorId: 'grace' });
  expect(may(person('grace'), 'APPROVE', judgement)).toEqual({ allowed: false, rule: 'OWN_WORDS' });
  expect(may(person('edith'), 'APPROVE', judgement)).toEqual({ allowed: true, rule: 'SKIP_LEVEL_MANAGER' });
  const hr = person('ada', [grant('HR_PARTNER', 'company')]);
  expect(may(hr, 'APPROVE', judgement)).toEqual({ allowed: false, rule: 'OWN_SUBJECT' });
  expect(may(hr, 'WRITE', resource('PERSONAL')).allowed).toBe(false);
});

test('a judgement is not for the person whom it is about until it is released', () => {
  const draft = resource('CONFIDENTIAL', { isReleased: false });
  expect(may(person('ada'), 'READ', draft).allowed).toBe(false);
  expect(may(person('grace'), 'READ', draft).allowed).toBe(true);
  expect(may(person('ada'), 'READ', { ...draft, authorId: 'ada' }).rule).toBe('AUTHOR');
});

test('a granted role holds on its days only', () => {
  const auditor = person('x', [{ ...grant('AUDITOR'), startsOn: '2026-02-01', endsBefore: '2026-03-01' }]);
  const on = (at: string) => may(auditor, 'AUDIT', resource('INTERNAL', { subjectId: null }), at).allowed;
  expect([on('2026-01-31'), on('2026-02-01'), on('2026-02-28'), on('2026-03-01')]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

const anyActor = fc.constantFrom(...Object.values(ACTORS));
const anyCase = fc.record({
  actor: anyActor,
  action: fc.constantFrom(...ACCESS_ACTIONS),
  resource: fc.record({
    class: fc.constantFrom(...ACCESS_CLASSES),
    subjectId: fc.constantFrom(null, 'ada', 'bob', 'grace', 'nobody-known'),
    authorId: fc.constantFrom(null, 'ada', 'grace', 'frank'),
    isReleased: fc.boolean(),
  }),
  at: fc.constantFrom('2025-12-31', '2026-06-30', '2026-07-01', AT),
});

test('fewer scopes never allow more', () => {
  fc.assert(
    fc.property(anyCase, fc.subarray([...ACCESS_SCOPES]), ({ actor, action, resource, at }, scopes) => {
      if (actor.kind !== 'person' && actor.kind !== 'service') return;
      const limited = decide({ ...actor, scopes }, action, resource, ORGANISATION, at);
      const all = decide({ ...actor, scopes: ACCESS_SCOPES }, action, resource, ORGANISATION, at);
      if (limited.allowed) expect(all.allowed).toBe(true);
    }),
  );
});

test('without a role and without anybody led, a person does nothing to others but read what is for all', () => {
  fc.assert(
    fc.property(anyCase, ({ action, resource, at }) => {
      const { allowed } = decide(person('stranger'), action, resource, ORGANISATION, at);
      const isForAll = action === 'READ' && ['PUBLIC', 'INTERNAL'].includes(resource.class);
      expect(allowed).toBe(isForAll);
    }),
  );
});

test('what is secret is for nobody, and one who is not signed in reads only what is public', () => {
  fc.assert(
    fc.property(anyCase, ({ actor, action, resource, at }) => {
      expect(decide(actor, action, { ...resource, class: 'SECRET' }, ORGANISATION, at).allowed).toBe(false);
      const { allowed } = decide({ kind: 'nobody' }, action, resource, ORGANISATION, at);
      expect(allowed).toBe(action === 'READ' && resource.class === 'PUBLIC');
    }),
  );
});

test('there is no role beyond those of the table', () => {
  expect([...GRANTED_ROLES].sort()).toEqual(['ADMINISTRATOR', 'AUDITOR', 'HR_PARTNER']);
});
