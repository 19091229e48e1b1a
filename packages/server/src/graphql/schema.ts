import type { GraphQLSchema } from 'graphql';
import '../access/accessExplain.ts';
import '../access/lists.ts';
import '../access/mutations.ts';
import '../access/Viewer.ts';
import '../check-in/CheckIn.ts';
import '../judgement/Assessment.ts';
import '../judgement/Override.ts';
import '../key-result/lists.ts';
import '../key-result/Milestone.ts';
import '../key-result/mutations.ts';
import '../ledger/lists.ts';
import '../objective/Alignment.ts';
import '../objective/lists.ts';
import '../objective/mutations.ts';
import '../organisation/Assignment.ts';
import '../organisation/lists.ts';
import '../organisation/mutations.ts';
import '../period/lists.ts';
import '../period/mutations.ts';
import '../scalar/scalars.ts';
import '../statement/mutations.ts';
import '../statement/Statement.ts';
import './errors.ts';
import { builder } from './builder.ts';
import { enterMutations } from './enterMutations.ts';

builder.queryType({ description: 'What can be asked. Asking changes nothing.' });
builder.mutationType({ description: 'What can be changed: each by one command, whole or not at all.' });

/** Builds the schema from what the nouns have added to the builder. */
export const buildSchema = (): GraphQLSchema => enterMutations(builder.toSchema());
