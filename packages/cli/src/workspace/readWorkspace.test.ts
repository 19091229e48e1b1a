import { mkdtemp, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workspaceFolder } from '../../test/workspaceFolder.ts';
import { readWorkspace } from './readWorkspace.ts';
import { writeWorkspace } from './writeWorkspace.ts';

const read = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  readWorkspace(await workspaceFolder(files));

const issues = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  (await read(files)).issues.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);

const fields = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const { records, issues } = await read(files);
  expect(issues).toEqual([]);
  return records.map(({ noun, key, fields }) => [noun, key, fields]);
};

test('things are read from YAML, a table and Markdown, in English and Chinese, with their places', async () => {
  const files = {
    'workspace.yaml': 'source: t\ndate: 2023-12-16\n组织: { 时区: Asia/Shanghai }\n',
    'okr.yaml':
      '目标:\n  - key: O1\n    周期: H2\n    标题: 降本增效\n    key-results:\n      - 键: KR1\n        title: t\n        衡量方式: 提高\n        weight: 33.33%\n        baseline: 95%\n        target: 2.5万\n',
    'check-ins.csv':
      'key;keyResult;value;观测时间\nc1;KR1;16/24;12-20 18:00\nc2;KR1;xx;2023-12-21T00:00:00Z\n',
    'statements/first.md': '---\nkey: S1\nobjective: O1\n---\n第一段\n\n第二段\n',
    'README.md': '# Not a part of it\n',
  };
  expect(await fields(files)).toEqual([
    ['organisation', 'organisation', { timeZone: 'Asia/Shanghai' }],
    [
      'checkIn',
      'c1',
      { keyResult: 'KR1', numerator: '16', denominator: '24', observedAt: '2023-12-20T10:00:00.000Z' },
    ],
    ['checkIn', 'c2', { keyResult: 'KR1', value: null, observedAt: '2023-12-21T00:00:00.000Z' }],
    ['objective', 'O1', { period: 'H2', title: '降本增效' }],
    [
      'keyResult',
      'KR1',
      { objective: 'O1', title: 't', measure: 'INCREASE', weight: 3333, baseline: '0.95', target: '25000' },
    ],
    ['statement', 'S1', { objective: 'O1', text: '第一段\n\n第二段' }],
  ]);
  const { records } = await read(files);
  expect(records[4]?.places['baseline']).toEqual([10, 19]);
  expect(records[1]?.places['value']).toEqual([2, 3]);
  expect(records[5]?.places['text']).toEqual([5, 1]);
});

test('a byte order mark and Windows line ends change nothing', async () => {
  const text = 'people:\n  - key: a\n    displayName: 阿达\n';
  expect(await fields({ 'people.yaml': `\ufeff${text.replaceAll('\n', '\r\n')}` })).toEqual([
    ['person', 'a', { displayName: '阿达' }],
  ]);
  expect(await fields({ 'people.csv': '\ufeffkey,displayName\r\na,阿达\r\n' })).toEqual([
    ['person', 'a', { displayName: '阿达' }],
  ]);
});

test('row 67: files in GBK and UTF-16 are refused by name, never guessed at', async () => {
  const gbk = Uint8Array.from([
    ...Buffer.from('people:\n  - key: a\n    displayName: '),
    0xb0,
    0xa2,
    0xb4,
    0xef,
  ]);
  expect(await issues({ 'a.yaml': gbk, 'people.csv': gbk })).toEqual([
    'a.yaml:1:1 ENCODING',
    'people.csv:1:1 ENCODING',
  ]);
  expect((await read({ 'a.yaml': gbk })).issues[0]?.message).toContain('GBK');
  const utf16 = Buffer.from('\ufeffpeople:\n', 'utf16le');
  expect((await read({ 'a.yaml': utf16 })).issues[0]?.message).toContain('UTF-16');
});

test('anchors, aliases, merge keys and tabs are refused where they stand', async () => {
  expect(
    await issues({
      'a.yaml': 'people:\n  - &a\n    key: a\n    displayName: A\n  - *a\n',
      'b.yaml': 'people:\n  - key: b\n    <<: { displayName: B }\n',
      'c.yaml': 'people:\n\t- key: c\n',
      'd.yaml': 'people: [\n',
      'e.yaml': 'people:\n  - key: e\n    key: f\n',
    }),
  ).toEqual([
    'a.yaml:2:5 YAML_ANCHOR',
    'a.yaml:5:5 YAML_ALIAS',
    'a.yaml:5:5 NOT_A_MAP',
    'b.yaml:3:5 YAML_MERGE_KEY',
    expect.stringMatching(/^c.yaml:2:1 YAML_/),
    expect.stringMatching(/^d.yaml:2:1 YAML_/),
    expect.stringMatching(/^e.yaml:3:5 YAML_DUPLICATE_KEY/),
  ]);
});

test('a billion laughs cost nothing', async () => {
  const laughs = [
    'a: &a ["lol"]',
    ...[...'bcdefghij'].map((name, index) => {
      const before = 'abcdefghij'[index] ?? '';
      return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(',')}]`;
    }),
  ].join('\n');
  const started = performance.now();
  expect((await issues({ 'a.yaml': `${laughs}\n` })).length).toBeGreaterThan(90);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('links are told and not followed', async () => {
  const folder = await workspaceFolder({});
  const outside = join(await mkdtemp(join(tmpdir(), 'merit-outside-')), 'people.yaml');
  await writeFile(outside, 'people:\n  - { key: secret, displayName: S }\n');
  await symlink(outside, join(folder, 'people.yaml'));
  const { records, issues: told } = await readWorkspace(folder);
  expect(records).toEqual([]);
  expect(told.map(({ file, code }) => [file, code])).toEqual([['people.yaml', 'LINK']]);
});

test('a table of 200 MB is refused without being read', async () => {
  const folder = await workspaceFolder({ 'people.csv': 'key,displayName\n' });
  await truncate(join(folder, 'people.csv'), 200 * 1024 * 1024);
  const before = process.memoryUsage().rss;
  expect((await readWorkspace(folder)).issues.map(({ code }) => code)).toEqual(['TOO_LARGE']);
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 1024 * 1024);
});

test('a proposal is refused until somebody has looked at it', async () => {
  expect(await issues({ 'a.yaml': 'people:\n  - { key: a, draft: true, displayName: A }\n' })).toEqual([
    'a.yaml:2:22 DRAFT',
  ]);
});

test('every mistake in a file is told at its own place', async () => {
  expect(
    await issues({
      'a.yaml': [
        'persons: []',
        'people:',
        '  - displayName: no key',
        '  - just text',
        '  - { key: a, colour: red }',
        'periods:',
        '  - { key: p, kind: fortnight, startsOn: 2023-02-30, endsBefore: 3/1 }',
        'objectives:',
        '  - key: o',
        '    title: [x]',
        '    keyResults:',
        '      - { key: k, weight: heavy, baseline: 约30, legacy: maybe }',
        '      - key: l',
        '        milestones: [{ title: t, dueOn: soon }, t]',
      ].join('\n'),
    }),
  ).toEqual([
    'a.yaml:1:1 UNKNOWN_LIST',
    'a.yaml:3:5 KEY_REQUIRED',
    'a.yaml:4:5 NOT_A_MAP',
    'a.yaml:5:15 UNKNOWN_FIELD',
    'a.yaml:7:21 UNKNOWN_CHOICE',
    'a.yaml:7:42 INVALID_DATE',
    'a.yaml:7:66 INVALID_DATE',
    'a.yaml:10:12 WRONG_KIND',
    'a.yaml:12:27 INVALID_WEIGHT',
    'a.yaml:12:44 INVALID_DECIMAL',
    'a.yaml:12:57 INVALID_BOOLEAN',
    'a.yaml:14:41 INVALID_DATE',
    'a.yaml:14:49 WRONG_KIND',
  ]);
});

const prose = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .filter((text) => text.trim() !== '');
const decimal = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 999 }))
  .map(([whole, part]) => (part === 0 ? String(whole) : `${whole}.${part}`.replace(/0+$/, '')));

test('row 67: what is written is read back as the same, formulas and odd texts too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          text: fc.oneof(prose, fc.constantFrom('=1+1', "'=x", '- a', '~', 'null', '@x', 'a: b')),
          value: decimal,
          weight: fc.integer({ min: 0, max: 10_000 }),
        }),
        { minLength: 1, maxLength: 5 },
      ),
      async (things) => {
        const records = [
          { noun: 'objective', key: 'O', fields: { period: 'P', title: things[0]?.text ?? '' } },
          ...things.flatMap(({ text, value, weight }, index) => [
            {
              noun: 'keyResult',
              key: `K${index}`,
              fields: { objective: 'O', title: text, measure: 'INCREASE', target: value, weight },
            },
            {
              noun: 'checkIn',
              key: `C${index}`,
              fields: { keyResult: `K${index}`, value, note: text, observedAt: '2026-01-01T00:00:00.000Z' },
            },
            { noun: 'statement', key: `S${index}`, fields: { objective: 'O', text } },
          ]),
        ];
        const folder = await mkdtemp(join(tmpdir(), 'merit-written-'));
        await writeWorkspace(folder, { source: 'test', records });
        const { records: back, issues: told, source } = await readWorkspace(folder);
        expect({ told, source }).toEqual({ told: [], source: 'test' });
        const sorted = (all: readonly { noun: string; key: string; fields: object }[]) =>
          all
            .map(({ noun, key, fields }) => ({ noun, key, fields }))
            .sort((a, b) => (a.key < b.key ? -1 : 1));
        expect(sorted(back)).toEqual(sorted(records));
      },
    ),
    { numRuns: 60 },
  );
});
