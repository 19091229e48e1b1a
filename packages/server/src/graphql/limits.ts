import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import type { Plugin } from 'graphql-yoga';

/**
 * How large a document may be. The deepest useful one, an explanation's reasons in a list in a list, has 12 levels; a fragment is as deep as what is in it.
 */
const MAX_TOKENS = 4_000;
const MAX_DEPTH = 15;
const MAX_ALIASES = 30;
const MAX_DIRECTIVES = 30;

const options = { propagateOnRejection: true, exposeLimits: true };

/** Refuses documents that are too long, too deep, or repeat themselves, before anything is resolved. */
export const limits = (): Plugin[] => [
  {
    // The parser stops at the limit, so that deep nesting cannot exhaust its stack.
    onParse: ({ params }) => {
      params.options = { ...params.options, maxTokens: MAX_TOKENS };
    },
  },
  maxDepthPlugin({ n: MAX_DEPTH, flattenFragments: true, ...options }),
  maxAliasesPlugin({ n: MAX_ALIASES, ...options }),
  maxDirectivesPlugin({ n: MAX_DIRECTIVES, ...options }),
];
