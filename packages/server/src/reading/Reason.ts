import { REASON_CODES, type ReasonCode, reasonText } from '@meritkit/core';
import { builder } from '../graphql/builder.ts';
import { Language } from './Language.ts';

const ReasonCodeType = builder.enumType('ReasonCode', {
  description: 'Why a value is unknown, or what is special about it.',
  values: Object.fromEntries(
    REASON_CODES.map((code) => [code, { description: reasonText(code, 'en') }]),
  ) as Record<ReasonCode, { description: string }>,
});

/** `type Reason`. */
export const Reason = builder.objectRef<ReasonCode>('Reason').implement({
  description: 'Why a value is unknown, or what is special about it.',
  fields: (t) => ({
    code: t.field({
      type: ReasonCodeType,
      description: 'The reason, for programs.',
      resolve: (code) => code,
    }),
    text: t.string({
      description: 'The reason in one sentence, for people.',
      args: {
        language: t.arg({
          type: Language,
          required: true,
          defaultValue: 'en',
          description: 'In which language.',
        }),
      },
      resolve: (code, { language }) => reasonText(code, language),
    }),
  }),
});
