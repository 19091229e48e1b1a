import {
  RiskScenarioArchiveDocument,
  RiskScenarioDefineDocument,
  RiskScenarioEvaluateDocument,
  RiskScenarioGetDocument,
  RiskScenarioListDocument,
  RiskScenarioUpdateDocument,
} from '../generated/risk-scenario.documents.ts';
import { list } from '../resource/list.ts';
import { mutation } from '../resource/mutation.ts';
import { query } from '../resource/query.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';

/** What must not happen to metrics, and what to do when it does. To be plugged into `createClient`. */
export const riskScenarios = (request: MeritRequest) => ({
  /** The risk scenarios, as they were recorded unless ordered otherwise. */
  list: list(request, RiskScenarioListDocument),
  /** One risk scenario; null for one that does not exist or that the token may not see. */
  get: query(request, RiskScenarioGetDocument),
  /** How a risk scenario stands at an instant. Asking opens and closes nothing. */
  evaluate: query(request, RiskScenarioEvaluateDocument),
  /** Defines a risk scenario with its response plan. */
  define: mutation(request, RiskScenarioDefineDocument, 'riskScenario'),
  /** Changes a risk scenario: the next sample is looked at in the new way. */
  update: mutation(request, RiskScenarioUpdateDocument, 'riskScenario'),
  /** Takes a risk scenario out of lists. It watches no more; the incidents that it opened stay. */
  archive: mutation(request, RiskScenarioArchiveDocument, 'riskScenario'),
});
