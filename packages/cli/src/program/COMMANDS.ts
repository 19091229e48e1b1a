import type { Command } from 'commander';
import type { CliContext } from '../context/CliContext.ts';

/** A command of the first level, of which only the line in the help is loaded at once. */
export interface CommandEntry {
  readonly name: string;
  readonly alias?: string;
  readonly description: string;
  readonly load: () => Promise<(context: CliContext) => Command>;
}

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'objective',
    description: 'Objectives: list, show, explain',
    load: async () => (await import('../commands/objective/objectiveCommand.ts')).objectiveCommand,
  },
  {
    name: 'key-result',
    alias: 'kr',
    description: 'Key results: list, check in, explain',
    load: async () => (await import('../commands/key-result/keyResultCommand.ts')).keyResultCommand,
  },
  {
    name: 'work-item',
    description: 'Initiatives and tasks: list',
    load: async () => (await import('../commands/work-item/workItemCommand.ts')).workItemCommand,
  },
  {
    name: 'metric',
    description: 'Metrics: list, record, series',
    load: async () => (await import('../commands/metric/metricCommand.ts')).metricCommand,
  },
  {
    name: 'incident',
    description: 'Incidents: list, open, resolve, stats',
    load: async () => (await import('../commands/incident/incidentCommand.ts')).incidentCommand,
  },
  {
    name: 'cost-saving',
    description: 'Cost savings: list, sum up, realise',
    load: async () => (await import('../commands/cost-saving/costSavingCommand.ts')).costSavingCommand,
  },
  {
    name: 'report',
    description: 'Reports: list, show, weekly, annual',
    load: async () => (await import('../commands/report/reportCommand.ts')).reportCommand,
  },
  {
    name: 'grade',
    description: 'Grades: list',
    load: async () => (await import('../commands/grade/gradeCommand.ts')).gradeCommand,
  },
  {
    name: 'person',
    description: 'People: list, show, import',
    load: async () => (await import('../commands/person/personCommand.ts')).personCommand,
  },
  {
    name: 'team',
    description: 'Teams: list, show',
    load: async () => (await import('../commands/team/teamCommand.ts')).teamCommand,
  },
  {
    name: 'period',
    description: 'Periods: list, open, close, reopen',
    load: async () => (await import('../commands/period/periodCommand.ts')).periodCommand,
  },
  {
    name: 'todo',
    description: 'What is due: check-ins, milestones, work, follow-ups of incidents',
    load: async () => (await import('../commands/todo/command.ts')).todoCommand,
  },
  {
    name: 'lint',
    description: 'What people may have done to scores, or by mistake',
    load: async () => (await import('../commands/lint/command.ts')).lintCommand,
  },
  {
    name: 'api',
    description: 'Send any GraphQL document and print the answer',
    load: async () => (await import('../commands/api/command.ts')).apiCommand,
  },
  {
    name: 'import',
    description: 'Import a workspace: objectives and all about them, as files',
    load: async () => (await import('../commands/import/command.ts')).importCommand,
  },
  {
    name: 'export',
    description: 'Write all that is there as a workspace',
    load: async () => (await import('../commands/export/command.ts')).exportCommand,
  },
  {
    name: 'draft',
    description: 'Read a report in Chinese or English and propose a workspace',
    load: async () => (await import('../commands/draft/command.ts')).draftCommand,
  },
  {
    name: 'serve',
    description: 'Start a server, with a database in a folder or on PostgreSQL',
    load: async () => (await import('../commands/serve/command.ts')).serveCommand,
  },
  {
    name: 'db',
    description: 'The database: migrate',
    load: async () => (await import('../commands/db/dbCommand.ts')).dbCommand,
  },
  {
    name: 'token',
    description: 'Tokens: create, list, revoke',
    load: async () => (await import('../commands/token/tokenCommand.ts')).tokenCommand,
  },
  {
    name: 'auth',
    description: 'Who you are to the server: login, status, logout, token',
    load: async () => (await import('../commands/auth/authCommand.ts')).authCommand,
  },
  {
    name: 'audit',
    description: 'The audit trail: verify, head',
    load: async () => (await import('../commands/audit/auditCommand.ts')).auditCommand,
  },
  {
    name: 'doctor',
    description: 'Recompute what is derived and name every difference',
    load: async () => (await import('../commands/doctor/command.ts')).doctorCommand,
  },
];
