import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ACCESS_CLASSES } from './AccessClass.ts';
import { ACCESS_SCOPES } from './AccessScope.ts';
import { decide } from './decide.ts';
import { GRANTED_ROLES } from './RoleGrant.ts';
import { reachOf } from './reachOf.ts';

const AT = '2026-10-01';
const PEOPLE = ['a', 'b', 'c', 'd', 'e', 'f'];
const TEAMS = ['t', 'u', 'v'];
const days = {
  startsOn: fc.constantFrom('2026-01-01', AT),
  endsBefore: fc.constantFrom(null, AT, '2027-01-01'),
};
const anyOrganisation = fc.record({
  lines: fc.array(
    fc.record({
      personId: fc.constantFrom(...PEOPLE),
      managerId: fc.constantFrom(null, ...PEOPLE),
      teamId: fc.constantFrom(...TEAMS),
      ...days,
    }),
    { maxLength: 12 },
  ),
  parentOf: fc
    .array(fc.constantFrom(null, ...TEAMS), { minLength: 3, maxLength: 3 })
    .map((parents) => new Map(TEAMS.map((team, index) => [team, parents[index] ?? null]))),
});
const anyActor = fc.record({
  kind: fc.constant('person' as const),
  id: fc.constantFrom(...PEOPLE),
  isDeactivated: fc.boolean(),
  grants: fc.array(
    fc.record({ role: fc.constantFrom(...GRANTED_ROLES), teamId: fc.constantFrom(null, ...TEAMS), ...days }),
    { maxLength: 2 },
  ),
  scopes: fc.constantFrom(null, ACCESS_SCOPES, ['READ'] as const, ['READ_PERSONAL'] as const),
});

test('whom somebody reaches is whom the policy lets them read, one by one', () => {
  fc.assert(
    fc.property(
      anyActor,
      fc.constantFrom(...ACCESS_CLASSES),
      anyOrganisation,
      (actor, kind, organisation) => {
        const reach = reachOf(actor, kind, organisation, AT);
        for (const subjectId of PEOPLE) {
          const resource = { class: kind, subjectId, authorId: null, isReleased: true };
          const { allowed } = decide(actor, 'READ', resource, organisation, AT);
          expect(reach === 'EVERYBODY' || reach.has(subjectId)).toBe(allowed);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('the operator and a program with the scope reach everybody, one without nobody', () => {
  const nobody = { lines: [], parentOf: new Map() };
  expect(reachOf({ kind: 'root' }, 'CONFIDENTIAL', nobody, AT)).toBe('EVERYBODY');
  const program = (scopes: readonly ('READ' | 'READ_CONFIDENTIAL')[]) =>
    reachOf({ kind: 'service', id: 's', scopes }, 'CONFIDENTIAL', nobody, AT);
  expect(program(['READ_CONFIDENTIAL'])).toBe('EVERYBODY');
  expect(program(['READ'])).toEqual(new Set());
});
