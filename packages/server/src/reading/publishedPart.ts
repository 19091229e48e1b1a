import type { Child, ExplanationKind } from '@meritkit/core';
import type { ComputedValues } from './Computed.ts';

/**
 * What a parent takes of a child: its published value.
 *
 * @param explained - Whether the hash is needed: it is made only for an explanation, a list of scores does not pay for it.
 */
export function publishedPart(
  child: ComputedValues & { readonly id: string },
  kind: ExplanationKind,
  explained: boolean,
): Omit<Child, 'weight'> {
  const { reading, hash } = kind === 'PROGRESS' ? child.progress : child.score;
  return { id: child.id, value: reading.value, hash: explained ? hash() : null };
}
