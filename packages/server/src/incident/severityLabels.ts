import { z } from 'zod';
import type { RuleIssue } from '../command/Command.ts';
import { name } from '../command/fields.ts';
import { Severity } from '../generated/prisma/client.ts';
import { repeatedIssues } from '../metric/dimensions.ts';

/** What an organisation calls the severities. */
export const severityLabels = z.array(z.object({ severity: z.enum(Severity), label: name }));

/** Each severity and each label is named once. */
export const severityLabelRules = (
  labels: readonly { readonly severity: string; readonly label: string }[],
): RuleIssue[] =>
  (['severity', 'label'] as const).flatMap((field) =>
    repeatedIssues(
      labels.map((each) => each[field]),
      (place) => ['severityLabels', place, field],
    ),
  );
