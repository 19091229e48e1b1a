import { expect, test } from 'vitest';
import { sources } from './sources.ts';

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

test('there are sources to look at', () => {
  expect(sources.length).toBeGreaterThan(50);
});

test.each(sources.map(({ path, text }) => [path, withoutComments(text)] as const))(
  '%s knows no clock, no chance, no locale and nothing of where it runs',
  (_path, code) => {
    const foreign =
      /\b(?:Date|Intl|process|Buffer|console|fetch|crypto|globalThis|setTimeout|performance)\b(?!')|Math\.random|toLocale|localeCompare|parseFloat/;
    expect(code.match(foreign)?.[0]).toBeUndefined();
  },
);

test.each(sources.map(({ path, text }) => [path, text] as const))(
  '%s imports only files of this package',
  (_path, text) => {
    const imported = [...text.matchAll(/(?<!['.])(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
      (match) => match[1],
    );
    expect(imported.filter((name) => name === undefined || !/^\.\.?\/.*\.ts$/.test(name))).toEqual([]);
  },
);
