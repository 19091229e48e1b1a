import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as core from '../src/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const block = (language: string) =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? '';

test('the example of the README runs and prints what the README says', () => {
  const printed: string[] = [];
  const code = block('ts')
    .replace(/^import [^;]*;/m, '')
    .replaceAll(' as const', '');
  new Function('console', ...Object.keys(core), code)(
    { log: (line: string) => printed.push(line) },
    ...Object.values(core),
  );
  expect(printed).toEqual(['0.5', block('text').trimEnd()]);
});
