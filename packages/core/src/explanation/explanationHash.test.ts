import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyObjective } from '../../test/arbitraries.ts';
import { child, objective, ranged } from '../../test/builders.ts';
import { explainKeyResult } from './explainKeyResult.ts';
import { explainObjective } from './explainObjective.ts';
import { explanationHash } from './explanationHash.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const PROGRESS = ['PROGRESS', { over: false }] as const;

test('the digest is taken of canonical JSON', () => {
  const texts: string[] = [];
  explanationHash(explainKeyResult(ranged('10', '60', '35'), ...PROGRESS), (text) =>
    texts.push(text).toString(),
  );
  expect(texts).toEqual([
    '{"arithmetic":"(35 − 10) ÷ (60 − 10)","children":[],"inputs":[' +
      '{"at":"2026-10-01T00:00:00.000Z","id":"def_1","name":"baseline","note":null,"value":"10","weight":null},' +
      '{"at":"2026-10-01T00:00:00.000Z","id":"def_1","name":"target","note":null,"value":"60","weight":null},' +
      '{"at":"2026-10-05T08:00:00.000Z","id":"ci_1","name":"current","note":null,"value":"35","weight":null}],' +
      '"kind":"PROGRESS","leftOut":[],"raw":"0.5","reasons":[],"rule":"INCREASE","source":"CALCULATED",' +
      '"subject":"kr_1","value":"0.5","version":"1"}',
  ]);
});

test('the hash stays the same from one version of the package to the next', () => {
  const explanation = explainKeyResult(ranged('10', '60', '35'), ...PROGRESS);
  expect(explanationHash(explanation, sha256)).toBe(
    'd44e96763852720fac60834cefa07fe5fb80792f2a1cd05b93d24f5226ef72f6',
  );
});

test('the order of children and of what was left out does not matter', () => {
  fc.assert(
    fc.property(anyObjective, (input) => {
      const explanation = explainObjective(input, ...PROGRESS);
      const turned = {
        ...explanation,
        children: [...explanation.children].reverse(),
        leftOut: [...explanation.leftOut].reverse(),
      };
      expect(explanationHash(turned, sha256)).toBe(explanationHash(explanation, sha256));
    }),
  );
});

test('any change of a child changes the hash of its parent', () => {
  const hash = (hashOfChild: string | null) =>
    explanationHash(
      explainObjective(objective([{ ...child('kr_1', '0.5'), hash: hashOfChild }]), ...PROGRESS),
      sha256,
    );
  expect(new Set([hash(null), hash('a'), hash('b')]).size).toBe(3);
});
