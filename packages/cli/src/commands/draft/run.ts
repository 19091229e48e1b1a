import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { CliContext } from '../../context/CliContext.ts';
import { draftWorkspace } from '../../draft/draftWorkspace.ts';
import { readReport } from '../../draft/readReport.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';
import { decodeText } from '../../workspace/decodeText.ts';

/** The flags of `merit draft`. */
export interface DraftFlags {
  readonly json?: boolean;
}

/** Reads a report and prints the workspace that it proposes. */
export async function runDraft(file: string, { json }: DraftFlags, { io, cwd }: CliContext): Promise<void> {
  const bytes = await readFile(resolve(cwd, file)).catch((cause: unknown) => {
    throw new CliError('FILE_UNREADABLE', EXIT.usage, `The file ${file} cannot be read.`, { cause });
  });
  const report = readReport(decodeText(bytes));
  io.out(json ? `${JSON.stringify(report)}\n` : draftWorkspace(report, basename(file)));
}
