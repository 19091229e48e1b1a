import { expect, test } from 'vitest';
import { TODO_KINDS } from '../todo/TodoKind.ts';
import { TODO_STATES } from '../todo/todoState.ts';
import { todoText } from './todoText.ts';

test('every kind and state has a sentence of its own in each language, with its day', () => {
  for (const [language, form] of [
    ['en', /^[A-Z].* on 2026-10-12\.$/],
    ['zh', /^\p{Script=Han}.*2026-10-12。$/u],
  ] as const) {
    const sentences = TODO_KINDS.flatMap((kind) =>
      TODO_STATES.map((state) => todoText(kind, state, '2026-10-12', language)),
    );
    expect(new Set(sentences).size).toBe(TODO_KINDS.length * TODO_STATES.length);
    for (const sentence of sentences) expect(sentence).toMatch(form);
  }
});
