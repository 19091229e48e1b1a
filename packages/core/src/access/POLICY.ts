import type { AccessAction } from './AccessAction.ts';
import type { AccessClass } from './AccessClass.ts';
import type { AccessScope } from './AccessScope.ts';

/** The standings by which people may do something; whoever has none of them may not. */
export type Standing =
  | 'EMPLOYEE'
  | 'SELF'
  | 'AUTHOR'
  | 'DIRECT_MANAGER'
  | 'SKIP_LEVEL_MANAGER'
  | 'HR_PARTNER'
  | 'ADMINISTRATOR'
  | 'AUDITOR';

const LEADING = ['DIRECT_MANAGER', 'SKIP_LEVEL_MANAGER'] as const;

/** Who may do what: the whole policy for people. Nothing else is allowed. */
export const PEOPLE: Readonly<Record<AccessAction, Partial<Record<AccessClass, readonly Standing[]>>>> = {
  READ: {
    INTERNAL: ['EMPLOYEE'],
    PERSONAL: ['SELF', ...LEADING, 'HR_PARTNER', 'ADMINISTRATOR'],
    CONFIDENTIAL: ['SELF', 'AUTHOR', ...LEADING, 'HR_PARTNER'],
  },
  WRITE: {
    PUBLIC: ['ADMINISTRATOR'],
    INTERNAL: ['SELF', ...LEADING, 'ADMINISTRATOR'],
    PERSONAL: ['HR_PARTNER', 'ADMINISTRATOR'],
    CONFIDENTIAL: ['AUTHOR'],
  },
  JUDGE: { INTERNAL: LEADING, CONFIDENTIAL: LEADING },
  APPROVE: { INTERNAL: [...LEADING, 'HR_PARTNER'], CONFIDENTIAL: [...LEADING, 'HR_PARTNER'] },
  ADMINISTER: { PUBLIC: ['ADMINISTRATOR'], INTERNAL: ['ADMINISTRATOR'], PERSONAL: ['ADMINISTRATOR'] },
  AUDIT: { INTERNAL: ['AUDITOR', 'ADMINISTRATOR'] },
};

/** What scopes give a program: it neither judges people nor lets judgements stand, and what it writes is for all to read. */
export const SERVICES: Readonly<Record<AccessAction, readonly AccessClass[]>> = {
  READ: ['INTERNAL', 'PERSONAL', 'CONFIDENTIAL'],
  WRITE: ['PUBLIC', 'INTERNAL'],
  JUDGE: [],
  APPROVE: [],
  ADMINISTER: ['PUBLIC', 'INTERNAL', 'PERSONAL'],
  AUDIT: [],
};

/** What a token has to hold to read something of a class. */
export const READING: Readonly<Record<AccessClass, AccessScope>> = {
  PUBLIC: 'READ',
  INTERNAL: 'READ',
  PERSONAL: 'READ_PERSONAL',
  CONFIDENTIAL: 'READ_CONFIDENTIAL',
  SECRET: 'READ',
};
