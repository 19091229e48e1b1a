import {
  type AccessAction,
  type AccessClass,
  decide,
  type PlainDate,
  type ReportingLines,
} from '@meritkit/core';
import type { Actor } from '../command/Actor.ts';
import type { Tx } from '../database/Tx.ts';
import { requestError } from '../graphql/requestError.ts';
import { uuidOf } from '../id/decodeId.ts';
import { dateIn } from '../time/dateIn.ts';
import { accessActorOf } from './accessActorOf.ts';
import { COMMAND_RULES, type CommandRule, OWN_RULES } from './commandRules.ts';
import { reportingLinesOf } from './reportingLinesOf.ts';
import type { Input, Subjects } from './subjects.ts';

const NOBODY: ReportingLines = { lines: [], parentOf: new Map() };

/** The refusal of what somebody may not do. It does not say whether there is such a thing. */
export const forbidden = () => requestError('FORBIDDEN', 'You may not do this.');

/** What {@link mayDo} asks of, where it is not something that everybody may read, today. */
interface Asked {
  readonly class?: AccessClass | undefined;
  /** A day that is still to come counts as today. */
  readonly on?: PlainDate | null;
}

/** Whether somebody may do something that is about a person, on the day that an instant is in the organisation or an earlier one. */
export async function mayDo(
  tx: Pick<Tx, '$queryRaw' | 'organisation'>,
  actor: Actor,
  action: AccessAction,
  subjectId: string | null,
  now: Date,
  { class: kind = 'INTERNAL', on = null }: Asked = {},
): Promise<boolean> {
  if (actor.kind === 'root' || actor.kind === 'system') return true;
  const { timeZone } = await tx.organisation.findFirstOrThrow({ select: { timeZone: true } });
  const organisation = subjectId === null ? NOBODY : await reportingLinesOf(tx, subjectId);
  const resource = { class: kind, subjectId, authorId: null, isReleased: true };
  const today = dateIn(now, timeZone);
  const day = on !== null && on < today ? on : today;
  return decide(accessActorOf(actor), action, resource, organisation, day).allowed;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The fields in which an input says whose words it brings. */
const AUTHORS = ['authorId', 'statedById'];

/** Whether a person speaks in the name of another one, somewhere in an input. */
const isInAnothersName = (input: unknown, personId: string): boolean => {
  if (Array.isArray(input)) return input.some((one) => isInAnothersName(one, personId));
  if (!isRecord(input)) return false;
  return Object.entries(input).some(([field, value]) =>
    AUTHORS.includes(field) && value != null
      ? uuidOf('Person', String(value)) !== personId
      : isInAnothersName(value, personId),
  );
};

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
  const viewerId = actor.kind === 'person' ? actor.personId : null;
  // Nobody speaks in the name of another one.
  if (viewerId !== null && isInAnothersName(input, viewerId)) throw forbidden();
  // A command in its set form has a list of inputs; each has to be allowed.
  for (const one of Array.isArray(input) ? input : [input]) {
    if (!isRecord(one) || !(await isAllowed(rule, one, { tx, actor, viewerId, now }))) throw forbidden();
  }
}

interface Asking {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly viewerId: string | null;
  readonly now: Date;
}

async function isAllowed(rule: CommandRule, input: Input, { tx, actor, viewerId, now }: Asking) {
  const never = (await rule.never?.(input, tx, viewerId)) ?? [];
  if (viewerId !== null && never.includes(viewerId)) return false;
  const on = (await rule.on?.(input, tx)) ?? null;
  const mayAny = async (subjects: Subjects) => {
    for (const subjectId of new Set(await subjects(input, tx, viewerId)))
      for (const action of rule.anyOf)
        if (await mayDo(tx, actor, action, subjectId, now, { class: rule.class, on })) return true;
    return false;
  };
  return (await mayAny(rule.about)) && (rule.also === undefined || (await mayAny(rule.also)));
}
