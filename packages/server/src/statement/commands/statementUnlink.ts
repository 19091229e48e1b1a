import { defineCommand } from '../../command/Command.ts';
import { endLink, endLinkInput } from '../../evidence-link/endLink.ts';

/** Ends a link of a statement; that it was there stays known. */
export const statementUnlink = defineCommand({
  name: 'statementUnlink',
  input: endLinkInput,
  execute: (link, scope) => endLink(link, 'statementId', scope),
});
