import { DomainError } from '../error/DomainError.ts';
import { wellFormed } from '../explanation/wellFormed.ts';
import { parseFraction } from '../number/parseFraction.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { GATE_FACTS, type Gate } from './Gate.ts';
import { type GradingPolicy, YEAR_RULES } from './GradingPolicy.ts';

const COUNT = /^(?:0|[1-9][0-9]{0,8})$/;
const WEIGHT = /^(?:0|[1-9][0-9]{0,19})$/;

function invalid(where: string): never {
  throw new DomainError('POLICY_INVALID', `The policy is not well-formed at "${where}".`);
}

const { record, list, text, oneOf, read } = wellFormed(invalid);

/**
 * Reads what `canonicalPolicy` wrote, from its parsed JSON. Whether the policy can work is for `gradingPolicyIssues`.
 *
 * @throws {DomainError} `POLICY_INVALID` when it is not well-formed.
 */
export function parseGradingPolicy(value: unknown): GradingPolicy {
  const from = record(value, 'the policy');
  const caps = record(from['caps'], 'caps');
  return {
    id: text(from['id'], 'id'),
    version: count(from['version'], 'version'),
    sections: list(from['sections'], 'sections').map((item) => {
      const { code, weight } = record(item, 'sections');
      const given = text(weight, 'sections.weight');
      return {
        code: text(code, 'sections.code'),
        weight: WEIGHT.test(given) ? BigInt(given) : invalid('sections.weight'),
      };
    }),
    minimumCoverage: share(from['minimumCoverage'], 'minimumCoverage'),
    minimumPeriodShare: share(from['minimumPeriodShare'], 'minimumPeriodShare'),
    minimumEvidence: count(from['minimumEvidence'], 'minimumEvidence'),
    caps: {
      plus: share(caps['plus'], 'caps.plus'),
      minus: share(caps['minus'], 'caps.minus'),
      net: share(caps['net'], 'caps.net'),
    },
    levels: list(from['levels'], 'levels').map((item) => {
      const { code, from: least, until, coefficient } = record(item, 'levels');
      return {
        code: text(code, 'levels.code'),
        from: share(least, 'levels.from'),
        until: share(until, 'levels.until'),
        coefficient: coefficient === null ? null : read(parseFraction, coefficient, 'levels.coefficient'),
      };
    }),
    gates: list(from['gates'], 'gates').map(gateOf),
    quotas: list(from['quotas'], 'quotas').map((item) => {
      const { levels, share: most } = record(item, 'quotas');
      return {
        levels: list(levels, 'quotas.levels').map((level) => text(level, 'quotas.levels')),
        share: share(most, 'quotas.share'),
      };
    }),
    minimumGroup: count(from['minimumGroup'], 'minimumGroup'),
    yearRule: oneOf(YEAR_RULES, from['yearRule'], 'yearRule'),
  };
}

function gateOf(value: unknown): Gate {
  const from = record(value, 'gates');
  const when = record(from['when'], 'gates.when');
  return {
    code: text(from['code'], 'gates.code'),
    cap: text(from['cap'], 'gates.cap'),
    when:
      oneOf(['COUNT', 'SECTION_BELOW'], when['kind'], 'gates.when.kind') === 'COUNT'
        ? {
            kind: 'COUNT',
            fact: oneOf(GATE_FACTS, when['fact'], 'gates.when.fact'),
            atLeast: count(when['atLeast'], 'gates.when.atLeast'),
          }
        : {
            kind: 'SECTION_BELOW',
            section: text(when['section'], 'gates.when.section'),
            value: share(when['value'], 'gates.when.value'),
          },
  };
}

const share = (value: unknown, where: string) => read(parseMillionths, value, where);

function count(value: unknown, where: string): number {
  const given = text(value, where);
  return COUNT.test(given) ? Number(given) : invalid(where);
}
