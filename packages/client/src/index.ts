export { tokens } from './access/tokens.ts';
export { viewer } from './access/viewer.ts';
export { costSavings } from './cost-saving/costSavings.ts';
export {
  type Client,
  type ClientOptions,
  createClient,
  type Resource,
  type Resources,
} from './createClient.ts';
export type { TypedDocument } from './document/TypedDocument.ts';
export { ConflictError } from './error/ConflictError.ts';
export { MeritError } from './error/MeritError.ts';
export { NetworkError } from './error/NetworkError.ts';
export { NotFoundError } from './error/NotFoundError.ts';
export { PeriodClosedError } from './error/PeriodClosedError.ts';
export { type GraphQLFailure, RequestError } from './error/RequestError.ts';
export { StaleVersionError } from './error/StaleVersionError.ts';
export { TimeoutError } from './error/TimeoutError.ts';
export { UserError } from './error/UserError.ts';
export type { Refusal } from './error/userErrorOf.ts';
export { ValidationError, type ValidationIssue } from './error/ValidationError.ts';
export { exchangeRates } from './exchange-rate/exchangeRates.ts';
export type * from './generated/access.ts';
export type * from './generated/cost-saving.ts';
export type * from './generated/evidence-link.ts';
export type * from './generated/exchange-rate.ts';
export type * from './generated/grade.ts';
export type * from './generated/incident.ts';
export type * from './generated/judgement.ts';
export type * from './generated/key-result.ts';
export type * from './generated/ledger.ts';
export type * from './generated/metric.ts';
export type * from './generated/objective.ts';
export type * from './generated/organisation.ts';
export type * from './generated/period.ts';
export type * from './generated/reading.ts';
export type * from './generated/refusal.ts';
export type * from './generated/report.ts';
export type * from './generated/risk-scenario.ts';
export type * from './generated/schema.ts';
export type * from './generated/statement.ts';
export type * from './generated/story.ts';
export type * from './generated/work-item.ts';
export { grades } from './grade/grades.ts';
export { incidents } from './incident/incidents.ts';
export { keyResults } from './key-result/keyResults.ts';
export { events } from './ledger/events.ts';
export type { Page } from './list/Page.ts';
export type { PageStream } from './list/pageStream.ts';
export { metrics } from './metric/metrics.ts';
export { objectives } from './objective/objectives.ts';
export { assignments } from './organisation/assignments.ts';
export { organisation } from './organisation/organisation.ts';
export { people } from './organisation/people.ts';
export { teams } from './organisation/teams.ts';
export { periods } from './period/periods.ts';
export { reports } from './report/reports.ts';
export type { Mutation } from './resource/mutation.ts';
export { riskScenarios } from './risk-scenario/riskScenarios.ts';
export { statements } from './statement/statements.ts';
export { stories } from './story/stories.ts';
export type { Answer, MeritRequest } from './transport/MeritRequest.ts';
export type { RequestOptions } from './transport/RequestOptions.ts';
export type { Sleep } from './transport/sleep.ts';
export { workItems } from './work-item/workItems.ts';
