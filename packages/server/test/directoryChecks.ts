import { notEmpty, type Rule, rule } from './rule.ts';

/** The CHECKs of what a directory states of people. */
export const DIRECTORY_CHECKS: readonly Rule[] = [
  notEmpty('Person', 'email'),
  notEmpty('Person', 'employeeKind'),
  notEmpty('Assignment', 'level'),
  rule(
    'Person',
    'leaves_after_hire',
    [{ hiredOn: '2026-10-05', leftOn: '2026-10-04' }],
    [{ hiredOn: '2026-10-05', leftOn: '2026-10-05' }, { leftOn: '2026-10-04' }, { hiredOn: '2026-10-05' }],
  ),
];
