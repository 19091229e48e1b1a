import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { HEALTH_RULES, HealthRules } from '../health/HealthRules.ts';
import { SeverityLabel } from '../incident/SeverityLabel.ts';

/** `type Organisation`. */
export const Organisation = builder.prismaNode('Organisation', {
  id: { field: 'id', description: 'Begins with `org_`.' },
  nullable: true,
  select: { id: true },
  description: 'The organisation that this deployment serves.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    timeZone: t.exposeString('timeZone', {
      description: 'IANA name of the time zone in which its dates and its "today" are meant.',
    }),
    severityLabels: t.prismaField({
      type: [SeverityLabel],
      description:
        'What it calls the severities of incidents, from the worst on; only those that it has a label for.',
      resolve: (query, _organisation, _args, { database }) =>
        database.prisma.severityLabel.findMany({ ...query, orderBy: { severity: 'asc' } }),
    }),
    healthRules: t.field({
      type: HealthRules,
      description: 'The rules of health that periods get when they are opened.',
      select: HEALTH_RULES,
      resolve: (organisation) => organisation,
    }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});
