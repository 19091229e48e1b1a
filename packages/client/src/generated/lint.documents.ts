// Generated from the schema and the operations by `pnpm run generate`. Do not edit.

import type { LintFinding, ScoreLintVariables } from './lint.ts';
import type { TypedDocument } from '../document/TypedDocument.ts';

export const ScoreLintDocument: TypedDocument<{ result: { nodes: LintFinding[]; pageInfo: { hasNextPage: boolean; endCursor: string | null; }; } }, ScoreLintVariables> =
  "query ScoreLint($filter:ScoreLintFilter!$thresholds:LintThresholdsInput$language:Language!=EN$first:Int$after:String){result:scoreLint(filter:$filter thresholds:$thresholds first:$first after:$after){nodes{...LintFinding}pageInfo{hasNextPage endCursor}}}fragment LintFinding on LintFinding{rule severity subjectType subjectId title factIds numbers{name value}text(language:$language)}";
