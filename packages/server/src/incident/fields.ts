import { QUALIFIERS } from '@meritkit/core';
import { z } from 'zod';
import { decimal, unitInterval } from '../command/decimalFields.ts';
import { date, id, instant, name, optional, prose, reason } from '../command/fields.ts';
import { unit } from '../command/unitField.ts';
import { FollowUpTerm, Severity } from '../generated/prisma/client.ts';

/** What is known of an incident, as an input states it. */
export const incidentFields = {
  title: name,
  description: prose,
  startedAt: instant,
  detectedAt: instant,
  acknowledgedAt: instant,
  mitigatedAt: instant,
  resolvedAt: instant,
  occurredFrom: instant,
  occurredUntil: instant,
  severities: z.array(z.enum(Severity)),
  impacts: z.array(z.object({ service: name, share: optional(unitInterval) })).max(100),
  quantities: z.array(z.object({ value: optional(decimal), unit: optional(unit), text: name })).max(100),
  blocked: z.boolean(),
  planned: z.boolean(),
  cause: prose,
  externalCause: z.boolean(),
  statedDuration: z.object({
    value: decimal,
    unit,
    qualifier: z
      .enum(QUALIFIERS)
      .nullish()
      .transform((value) => value ?? 'EXACT'),
    text: name,
  }),
} as const;

/** What is to be done after an incident, as an input states it. */
export const followUp = z.object({
  term: z.enum(FollowUpTerm),
  text: reason,
  ownerId: optional(id('Person')),
  dueOn: optional(date),
});
