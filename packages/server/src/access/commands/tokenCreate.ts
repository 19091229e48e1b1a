import { ACCESS_SCOPES, type AccessScope } from '@meritkit/core';
import { z } from 'zod';
import type { Actor } from '../../command/Actor.ts';
import { defineCommand } from '../../command/Command.ts';
import { id, instant, name, optional } from '../../command/fields.ts';
import { refuseAll } from '../../command/refuseAll.ts';
import { forbidden, mayDo } from '../authorise.ts';

const DAY = 24 * 60 * 60 * 1000;
/** How long a token lives when nothing is said, and at most. */
const USUAL_DAYS = 90;
const MOST_DAYS = 366;

/** What an actor cannot give away: more than its own token allows, and, to a program, the reading of grades. */
function refuseScopes(actor: Actor, scopes: readonly AccessScope[], isService: boolean): void {
  if (actor.kind === 'root' || actor.kind === 'system') return;
  if (actor.scopes !== null && scopes.some((scope) => !actor.scopes?.includes(scope))) throw forbidden();
  if (isService && scopes.includes('READ_CONFIDENTIAL')) throw forbidden();
}

/**
 * Keeps a new token by its digest: of the person who asks, or of a service account when an administrator asks. Only the
 * operator makes tokens of other people.
 */
export const tokenCreate = defineCommand({
  name: 'tokenCreate',
  input: z.object({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    name,
    personId: optional(id('Person')),
    serviceAccountId: optional(id('ServiceAccount')),
    scopes: z.array(z.enum(ACCESS_SCOPES)).min(1, 'Name at least one scope.'),
    expiresAt: optional(instant),
  }),
  references: ({ personId }) => [{ type: 'Person', id: personId, path: ['personId'] }],
  async execute({ expiresAt, scopes, ...token }, { tx, actor, now, newId, record }) {
    const { serviceAccountId } = token;
    const own = actor.kind === 'person' && serviceAccountId === null ? actor.personId : null;
    const personId = token.personId ?? own;
    if ((personId === null) === (serviceAccountId === null))
      refuseAll([
        {
          path: ['personId'],
          code: 'REQUIRED',
          message: 'State whose token it is: a person or a service account, not both.',
        },
      ]);
    if (personId !== null && personId !== own && actor.kind !== 'root' && actor.kind !== 'system')
      throw forbidden();
    if (serviceAccountId !== null) {
      if (!(await mayDo(tx, actor, 'ADMINISTER', null, now))) throw forbidden();
      const account = await tx.serviceAccount.findUnique({ where: { id: serviceAccountId } });
      if (account === null || account.archivedAt !== null)
        refuseAll([
          {
            path: ['serviceAccountId'],
            code: 'NOT_FOUND',
            message: 'There is no such service account, or it is archived.',
          },
        ]);
    }
    refuseScopes(actor, scopes, serviceAccountId !== null);
    const ends = expiresAt ?? new Date(now.getTime() + USUAL_DAYS * DAY);
    if (ends <= now || ends.getTime() > now.getTime() + MOST_DAYS * DAY)
      refuseAll([
        {
          path: ['expiresAt'],
          code: 'OUT_OF_RANGE',
          message: `A token expires in the future, within ${MOST_DAYS} days.`,
        },
      ]);
    const id = newId();
    await tx.accessToken.create({
      data: { ...token, id, personId, scopes: [...new Set(scopes)], expiresAt: ends },
    });
    record({ type: 'accessToken.created', entityType: 'AccessToken', entityId: id, revision: 1 });
    return id;
  },
});
