import { decide } from '@meritkit/core';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/Context.ts';
import { requestError } from '../graphql/requestError.ts';
import { dateIn } from '../time/dateIn.ts';
import { accessActorOf } from './accessActorOf.ts';
import { documentAccess } from './documentAccess.ts';

const NOBODY = { lines: [], parentOf: new Map<string, string | null>() };

/**
 * Refuses documents that ask for a field which the viewer may not read of just anybody: of people and service accounts,
 * before anything is resolved. A field that nothing is said of is refused.
 */
export const guardDocuments = (): Plugin<Context> => ({
  onExecute: async ({ args, setResultAndStopExecution }) => {
    const { actor, now, organisation }: Context = args.contextValue;
    if (actor.kind === 'root' || actor.kind === 'system') return;
    const day = dateIn(now, (await organisation()).timeZone);
    const who = accessActorOf(actor);
    const refused = documentAccess(args.schema, args.document).find((field) => {
      if (field.class === null) return true;
      const resource = { class: field.class, subjectId: null, authorId: null, isReleased: true };
      return !decide(who, 'READ', resource, NOBODY, day).allowed;
    });
    if (refused === undefined) return;
    const message = `You may not read ${refused.name}, or not with this token.`;
    setResultAndStopExecution({ errors: [requestError('FORBIDDEN', message, { status: 403 })] });
  },
});
