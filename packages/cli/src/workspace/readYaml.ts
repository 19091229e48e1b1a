import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import type { At, Entry, Written } from './Written.ts';

/** Tells a problem at a place of the file that is read. */
export type Complain = (at: At, code: string, message: string) => void;

const NOTHING = new Set(['', '~', 'null', 'Null', 'NULL']);

/**
 * Reads YAML as text with places. Anchors, aliases, merge keys and tags are refused, so nothing is ever expanded.
 *
 * @param firstLine - The line of the file on which the text begins.
 * @returns Null for a text that cannot be read, or that says nothing.
 */
export function readYaml(text: string, complain: Complain, firstLine = 1): Written | null {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const placeOf = (offset: number): At => {
    const { line, col } = lines.linePos(offset);
    return [Math.max(line, 1) + firstLine - 1, Math.max(col, 1)];
  };
  const problems = [...document.errors, ...document.warnings];
  for (const { pos, code, message } of problems) complain(placeOf(pos[0]), `YAML_${code}`, sentence(message));
  if (document.errors.length > 0 || document.contents === null) return null;
  return written(document.contents, {
    placeOf,
    complain,
    anchorAt: (anchor, before) => placeOf(Math.max(text.lastIndexOf(`&${anchor}`, before), 0)),
  });
}

interface Reading {
  readonly placeOf: (offset: number) => At;
  readonly complain: Complain;
  /** Where the anchor of a node stands, which begins behind it. */
  readonly anchorAt: (anchor: string, before: number) => At;
}

const sentence = (message: string): string => (message.endsWith('.') ? message : `${message}.`);

function written(node: Node, reading: Reading): Written {
  const at = reading.placeOf(node.range?.[0] ?? 0);
  if (isAlias(node)) {
    reading.complain(at, 'YAML_ALIAS', 'Aliases are not read here: write it out.');
    return { kind: 'scalar', text: null, at };
  }
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
    reading.complain(
      reading.anchorAt(node.anchor, node.range?.[0] ?? 0),
      'YAML_ANCHOR',
      'Anchors are not read here: write things out where they are needed.',
    );
  if (isMap(node)) {
    const entries = node.items.flatMap(({ key, value }): Entry[] => {
      const keyAt = isScalar(key) ? reading.placeOf(key.range?.[0] ?? 0) : at;
      if (!isScalar(key) || typeof key.value !== 'string') {
        reading.complain(keyAt, 'YAML_KEY', 'A name must be a plain text.');
        return [];
      }
      if (key.value === '<<') {
        reading.complain(keyAt, 'YAML_MERGE_KEY', 'Merge keys are not read here: write it out.');
        return [];
      }
      return [{ name: key.value, at: keyAt, value: child(value, keyAt, reading) }];
    });
    return { kind: 'map', entries, at };
  }
  if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => child(item, at, reading)), at };
  return { kind: 'scalar', text: isScalar(node) ? scalarText(node) : null, at };
}

const isNode = (value: unknown): value is Node =>
  isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);

const child = (value: unknown, at: At, reading: Reading): Written =>
  isNode(value) ? written(value, reading) : { kind: 'scalar', text: null, at };

function scalarText({ value, type }: Scalar): string | null {
  const text = typeof value === 'string' ? value : '';
  return type === 'PLAIN' && NOTHING.has(text) ? null : text;
}
