import { defineCommand } from '../../command/Command.ts';
import { endLink, endLinkInput } from '../../evidence-link/endLink.ts';

/** Ends a link of a story; that it was there stays known. */
export const storyUnlink = defineCommand({
  name: 'storyUnlink',
  input: endLinkInput,
  execute: (link, scope) => endLink(link, 'storyId', scope),
});
