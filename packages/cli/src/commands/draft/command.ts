import { Command } from 'commander';
import type { CliContext } from '../../context/CliContext.ts';
import { examples } from '../../program/examples.ts';
import { type DraftFlags, runDraft } from './run.ts';

/** `merit draft`. */
export const draftCommand = (context: CliContext, run = runDraft): Command =>
  new Command('draft')
    .description('Read a report in Chinese or English and propose a workspace')
    .argument('<file>', 'Markdown or text, in UTF-8')
    .option('--json', 'print the proposals and what was not understood as JSON')
    .action((file: string, flags: DraftFlags) => run(file, flags, context))
    .addHelpText(
      'after',
      `
Rules read it, no model. Each proposal tells where it stands and how sure the rule is. An import refuses proposals until
somebody has taken "draft: true" away from each.
${examples('merit draft week-51.md > okrs/draft.yaml', 'merit draft review.txt --json')}`,
    );
