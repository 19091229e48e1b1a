import { decide } from '@meritkit/core';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../graphql/Context.ts';
import { requestError } from '../graphql/requestError.ts';
import { dateIn } from '../time/dateIn.ts';
import { accessActorOf } from './accessActorOf.ts';
import { keepConfidentialReads } from './confidentialReads.ts';
import { documentAccess } from './documentAccess.ts';
import { prepareReach, ROW_CLASSES } from './viewerReach.ts';

const NOBODY = { lines: [], parentOf: new Map<string, string | null>() };

/** Fields by which a thing of any kind is reached. */
const BY_ID = ['Query.node', 'Query.nodes'];

/**
 * Refuses documents that ask for a field which the viewer reads of nobody, not even of themselves, or not with this token: before anything is
 * resolved. Of which people they read what is personal or confidential is then found out once, and each row decided by it.
 */
export const guardDocuments = (): Plugin<Context> => ({
  onExecute: async ({ args, setResultAndStopExecution }) => {
    const context: Context = args.contextValue;
    const { actor, now, organisation } = context;
    // What was read is kept before it is answered; where that fails, nothing is answered.
    const done = { onExecuteDone: () => keepConfidentialReads(context) };
    if (actor.kind === 'root' || actor.kind === 'system') return done;
    const day = dateIn(now, (await organisation()).timeZone);
    const who = accessActorOf(actor);
    const asked = documentAccess(args.schema, args.document);
    const isOfRows = (kind: (typeof asked)[number]['class']) => ROW_CLASSES.some((each) => each === kind);
    const refused = asked.find((field) => {
      if (field.class === null) return true;
      const subjectId = actor.kind === 'person' && isOfRows(field.class) ? actor.personId : null;
      const resource = { class: field.class, subjectId, authorId: null, isReleased: true };
      return !decide(who, 'READ', resource, NOBODY, day).allowed;
    });
    if (refused !== undefined) {
      const message = `You may not read ${refused.name}, or not with this token.`;
      setResultAndStopExecution({ errors: [requestError('FORBIDDEN', message, { status: 403 })] });
      return undefined;
    }
    if (asked.some(({ name, class: kind }) => isOfRows(kind) || BY_ID.includes(name)))
      await prepareReach(context);
    return done;
  },
});
