import { canonicalJson } from '../explanation/canonicalJson.ts';
import { fractionText } from '../number/fractionText.ts';
import { printMillionths } from '../number/printMillionths.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

/** The one text of a policy: RFC 8785 JSON with all numbers as text. Two policies that work alike in everything have one text. */
export const canonicalPolicy = (policy: GradingPolicy): string =>
  canonicalJson({
    ...policy,
    version: String(policy.version),
    sections: policy.sections.map(({ code, weight }) => ({ code, weight: String(weight) })),
    minimumCoverage: printMillionths(policy.minimumCoverage),
    minimumPeriodShare: printMillionths(policy.minimumPeriodShare),
    minimumEvidence: String(policy.minimumEvidence),
    caps: {
      plus: printMillionths(policy.caps.plus),
      minus: printMillionths(policy.caps.minus),
      net: printMillionths(policy.caps.net),
    },
    levels: policy.levels.map(({ code, from, until, coefficient }) => ({
      code,
      from: printMillionths(from),
      until: printMillionths(until),
      coefficient: coefficient === null ? null : fractionText(coefficient),
    })),
    gates: policy.gates.map(({ code, when, cap }) => ({
      code,
      cap,
      when:
        when.kind === 'COUNT'
          ? { ...when, atLeast: String(when.atLeast) }
          : { ...when, value: printMillionths(when.value) },
    })),
    quotas: policy.quotas.map(({ levels, share }) => ({ levels, share: printMillionths(share) })),
    minimumGroup: String(policy.minimumGroup),
  });
