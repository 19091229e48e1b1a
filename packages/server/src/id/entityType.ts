/** The prefix of each kind of thing in its public id. */
export const ID_PREFIX = {
  Organisation: 'org',
  Person: 'psn',
  Team: 'team',
  Assignment: 'asg',
  Period: 'prd',
  Objective: 'obj',
  ObjectiveDefinition: 'odef',
  Alignment: 'aln',
  KeyResult: 'kr',
  KeyResultDefinition: 'kdef',
  Milestone: 'mst',
  CheckIn: 'chk',
  Assessment: 'asm',
  Override: 'ovr',
  Statement: 'stm',
  FrozenReading: 'frz',
  ServiceAccount: 'svc',
  AccessToken: 'tok',
  RoleGrant: 'rgr',
} as const;

/** Everything that has an id of its own. */
export type EntityType = keyof typeof ID_PREFIX;
