import { type AccessAction, decide, type ReportingLines } from '@meritkit/core';
import type { Actor } from '../command/Actor.ts';
import type { Tx } from '../database/Tx.ts';
import { requestError } from '../graphql/requestError.ts';
import { uuidOf } from '../id/decodeId.ts';
import { dateIn } from '../time/dateIn.ts';
import { accessActorOf } from './accessActorOf.ts';
import { COMMAND_RULES, OWN_RULES } from './commandRules.ts';
import { reportingLinesOf } from './reportingLinesOf.ts';

const NOBODY: ReportingLines = { lines: [], parentOf: new Map() };

/** The refusal of what somebody may not do. It does not say whether there is such a thing. */
export const forbidden = () => requestError('FORBIDDEN', 'You may not do this.');

/** Whether somebody may do something with what everybody may read, on the day that an instant is in the organisation. */
export async function mayDo(
  tx: Pick<Tx, '$queryRaw' | 'organisation'>,
  actor: Actor,
  action: AccessAction,
  subjectId: string | null,
  now: Date,
): Promise<boolean> {
  if (actor.kind === 'root' || actor.kind === 'system') return true;
  const { timeZone } = await tx.organisation.findFirstOrThrow({ select: { timeZone: true } });
  const organisation = subjectId === null ? NOBODY : await reportingLinesOf(tx, subjectId);
  const resource = { class: 'INTERNAL', subjectId, authorId: null, isReleased: true } as const;
  return decide(accessActorOf(actor), action, resource, organisation, dateIn(now, timeZone)).allowed;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * Refuses a command that its sender may not perform, within its transaction and before its input is looked at. What no
 * rule allows is refused.
 *
 * @throws `FORBIDDEN`
 */
export async function authorise(
  tx: Tx,
  actor: Actor,
  command: string,
  input: unknown,
  now: Date,
): Promise<void> {
  if (actor.kind === 'root' || actor.kind === 'system' || OWN_RULES.has(command)) return;
  const rule = COMMAND_RULES.get(command);
  if (rule === undefined) throw forbidden();
  // A command in its set form has a list of inputs; each has to be allowed.
  for (const one of Array.isArray(input) ? input : [input]) {
    if (!isRecord(one)) throw forbidden();
    // Nobody speaks in the name of another one.
    const author = one['authorId'];
    if (actor.kind === 'person' && author != null && uuidOf('Person', String(author)) !== actor.personId)
      throw forbidden();
    if (!(await mayDo(tx, actor, rule.action, await rule.subject(one, tx), now))) throw forbidden();
  }
}
