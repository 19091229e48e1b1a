import type { Language as CoreLanguage } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';

const LANGUAGE_OF = { EN: 'en', ZH: 'zh' } as const satisfies Record<string, CoreLanguage>;

/** `enum Language`. */
export const Language = builder.enumType('Language', {
  description: 'A language of texts that are made for people.',
  values: {
    EN: { description: 'English.', value: LANGUAGE_OF.EN },
    ZH: { description: 'Chinese.', value: LANGUAGE_OF.ZH },
  } as const,
});
