import type { ImportNoun } from './ImportNoun.ts';
import { absence } from './nouns/absence.ts';
import { assessment } from './nouns/assessment.ts';
import { assignment } from './nouns/assignment.ts';
import { calendar } from './nouns/calendar.ts';
import { checkIn } from './nouns/checkIn.ts';
import { costSaving } from './nouns/costSaving.ts';
import { exchangeRate } from './nouns/exchangeRate.ts';
import { grade } from './nouns/grade.ts';
import { gradeScale } from './nouns/gradeScale.ts';
import { incident } from './nouns/incident.ts';
import { keyResult } from './nouns/keyResult.ts';
import { metric } from './nouns/metric.ts';
import { objective } from './nouns/objective.ts';
import { organisation } from './nouns/organisation.ts';
import { override } from './nouns/override.ts';
import { period } from './nouns/period.ts';
import { person } from './nouns/person.ts';
import { report } from './nouns/report.ts';
import { reportItem } from './nouns/reportItem.ts';
import { riskScenario } from './nouns/riskScenario.ts';
import { sample } from './nouns/sample.ts';
import { scale } from './nouns/scale.ts';
import { statement } from './nouns/statement.ts';
import { story } from './nouns/story.ts';
import { team } from './nouns/team.ts';
import { workItem } from './nouns/workItem.ts';

/** All that a workspace can hold, each behind the nouns that it refers to. */
export const NOUNS: readonly ImportNoun[] = [
  organisation,
  person,
  team,
  calendar,
  period,
  assignment,
  absence,
  metric,
  objective,
  keyResult,
  checkIn,
  scale,
  assessment,
  override,
  sample,
  riskScenario,
  incident,
  exchangeRate,
  costSaving,
  workItem,
  story,
  statement,
  gradeScale,
  grade,
  report,
  reportItem,
];
