import { builder } from '../graphql/builder.ts';
import { Severity } from './Severity.ts';

/** `type SeverityLabel`. */
export const SeverityLabel = builder.prismaObject('SeverityLabel', {
  select: { severity: true },
  description: 'What the organisation calls a severity.',
  fields: (t) => ({
    severity: t.expose('severity', { type: Severity, description: 'The severity.' }),
    label: t.exposeString('label', { description: 'What it is called, as `C`.' }),
  }),
});

/** `input SeverityLabelInput`. */
export const SeverityLabelInput = builder.inputType('SeverityLabelInput', {
  description: 'What the organisation calls a severity.',
  fields: (t) => ({
    severity: t.field({ type: Severity, required: true, description: 'The severity.' }),
    label: t.string({ required: true, description: 'What it is called, as `C`.' }),
  }),
});
