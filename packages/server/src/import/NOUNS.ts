import type { ImportNoun } from './ImportNoun.ts';
import { assessment } from './nouns/assessment.ts';
import { assignment } from './nouns/assignment.ts';
import { checkIn } from './nouns/checkIn.ts';
import { keyResult } from './nouns/keyResult.ts';
import { objective } from './nouns/objective.ts';
import { organisation } from './nouns/organisation.ts';
import { override } from './nouns/override.ts';
import { period } from './nouns/period.ts';
import { person } from './nouns/person.ts';
import { statement } from './nouns/statement.ts';
import { team } from './nouns/team.ts';

/** All that a workspace can hold, each behind the nouns that it refers to. */
export const NOUNS: readonly ImportNoun[] = [
  organisation,
  person,
  team,
  period,
  assignment,
  objective,
  keyResult,
  checkIn,
  assessment,
  override,
  statement,
];
