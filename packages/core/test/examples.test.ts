import { expect, test } from 'vitest';
import * as core from '../src/index.ts';
import { sources } from './sources.ts';

const examples = sources.flatMap(({ path, text }) =>
  [...text.matchAll(/^ \* @example\n((?: \* .*\n)+)/gm)].map((match) => ({
    path,
    lines: (match[1] ?? '').split('\n').map((line) => line.slice(3)),
  })),
);

/** Turns `expression; // => value` into a comparison; the other statements stay as they are. */
function program(lines: readonly string[]): string {
  const statements: string[] = [];
  let open = '';
  for (const line of lines) {
    open += `${line}\n`;
    const shown = /^(.*);\s*\/\/ => (.*)$/s.exec(open.trimEnd());
    if (shown !== null) statements.push(`isShown((${shown[1]}), (${shown[2]}));`);
    else if (line.endsWith(';')) statements.push(open);
    else continue;
    open = '';
  }
  return statements.join('\n') + open;
}

test('there are examples to run', () => {
  expect(examples.length).toBeGreaterThan(20);
});

test.each(examples.map(({ path, lines }) => [path, lines] as const))(
  'the example of %s is right',
  (_path, lines) => {
    let compared = 0;
    const isShown = (actual: unknown, shown: unknown) => {
      compared += 1;
      expect(actual).toEqual(shown);
    };
    const run = new Function('isShown', ...Object.keys(core), `'use strict';\n${program(lines)}`);
    run(isShown, ...Object.values(core));
    expect(compared).toBeGreaterThan(0);
  },
);
