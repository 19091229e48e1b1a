import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../test/evidenceBuilders.ts';
import type { ScenarioEvaluation } from './evaluateScenario.ts';
import { INITIAL_RISK_STATE, type RiskState, riskStep } from './riskStep.ts';

/** `high` is beyond the threshold, `between` within the hysteresis, `low` clear of it. */
type Level = 'high' | 'between' | 'low' | 'unknown';
const evaluation = (level: Level, time: string): ScenarioEvaluation => ({
  at: at(time),
  value: null,
  previous: null,
  watched: null,
  beyond: level === 'unknown' ? null : level === 'high',
  clear: level === 'unknown' ? null : level === 'low',
  reason: null,
});
const clockOf = (minute: number) =>
  `${String(8 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

function run(levels: readonly Level[], from: RiskState = INITIAL_RISK_STATE) {
  let state = from;
  const events = levels.map((level, minute) => {
    const step = riskStep(state, evaluation(level, clockOf(minute)));
    state = step.state;
    if (step.breach) return 'breach';
    return step.cleared ? 'cleared' : '';
  });
  return { state, events };
}

test('a breach is the edge, not the state', () => {
  expect(run(['low', 'high', 'high', 'low', 'high']).events).toEqual(['', 'breach', '', 'cleared', 'breach']);
});

test('what holds when it is first looked at is a breach', () => {
  expect(run(['high']).events).toEqual(['breach']);
});

test('within the hysteresis the breach goes on, and going up again is the same breach', () => {
  expect(run(['high', 'between', 'high', 'between', 'low', 'between', 'high']).events).toEqual([
    'breach',
    '',
    '',
    '',
    'cleared',
    '',
    'breach',
  ]);
});

test('what is unknown neither begins a breach nor ends one', () => {
  expect(run(['unknown', 'high', 'unknown', 'high', 'unknown', 'low']).events).toEqual([
    '',
    'breach',
    '',
    '',
    '',
    'cleared',
  ]);
});

test('samples that come late do not reopen what was closed', () => {
  const { state } = run(['high', 'low']);
  for (const time of [clockOf(0), clockOf(1)]) {
    expect(riskStep(state, evaluation('high', time))).toEqual({ state, breach: false, cleared: false });
  }
});

test('samples that come late do not close what is open', () => {
  const { state } = run(['low', 'high']);
  expect(riskStep(state, evaluation('low', clockOf(1)))).toEqual({ state, breach: false, cleared: false });
});

test('an instant that was unknown may be evaluated again', () => {
  const { state } = run(['low', 'unknown']);
  expect(riskStep(state, evaluation('high', clockOf(1))).breach).toBe(true);
});

const levels = fc.array(fc.constantFrom<Level>('high', 'between', 'low', 'unknown'), { maxLength: 30 });

test('breaches and their ends alternate, beginning with a breach, and the state says which came last', () => {
  fc.assert(
    fc.property(levels, (list) => {
      const { state, events } = run(list);
      const edges = events.filter((event) => event !== '');
      expect(edges).toEqual(edges.map((_edge, index) => (index % 2 === 0 ? 'breach' : 'cleared')));
      expect(state.active).toBe(edges.at(-1) === 'breach');
    }),
  );
});

test('evaluating everything known again changes nothing', () => {
  fc.assert(
    fc.property(levels, (list) => {
      const known = list.filter((level) => level !== 'unknown');
      const { state } = run(known);
      const again = run(known, state);
      expect(again).toEqual({ state, events: known.map(() => '') });
    }),
  );
});
