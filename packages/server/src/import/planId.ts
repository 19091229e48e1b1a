import { createHmac, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '@meritkit/core';
import type { ImportStream } from './ImportRecord.ts';
import type { ImportResult } from './ImportResult.ts';

/** How long a plan can be applied, in milliseconds. */
const LIFETIME_MS = 15 * 60 * 1000;

/**
 * The id of a plan. It holds until when it can be applied and a seal over what was sent and what it would do, so any
 * process of the deployment can tell whether it is about to do the same.
 */
export function planId(key: string, now: Date, stream: ImportStream, result: ImportResult): string {
  return sealed(key, now.getTime() + LIFETIME_MS, stream, result);
}

/** Whether a plan is about exactly this and has not expired. */
export function isPlan(
  id: string,
  key: string,
  now: Date,
  stream: ImportStream,
  result: ImportResult,
): boolean {
  const expiresAt = Number.parseInt(id.split('_')[1] ?? '', 36);
  if (Number.isNaN(expiresAt) || expiresAt < now.getTime()) return false;
  const wanted = Buffer.from(sealed(key, expiresAt, stream, result));
  const given = Buffer.from(id);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

function sealed(
  key: string,
  expiresAt: number,
  { source, records }: ImportStream,
  result: ImportResult,
): string {
  const seal = createHmac('sha256', key)
    .update(canonicalJson({ expiresAt, source }))
    .update(JSON.stringify(records))
    .update(JSON.stringify(result.changes))
    .digest('base64url');
  return `plan_${expiresAt.toString(36)}_${seal}`;
}
