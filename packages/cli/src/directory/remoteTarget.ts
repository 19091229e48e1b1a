import type { DirectoryLineIssue, DirectoryRun } from '@meritkit/server';
import type { CliContext } from '../context/CliContext.ts';
import type { GlobalOptions } from '../context/GlobalOptions.ts';
import { send } from '../workspace/send.ts';
import type { DirectoryTarget } from './DirectoryTarget.ts';

/** Imports people into a server. */
export function remoteTarget(options: GlobalOptions, context: CliContext): DirectoryTarget {
  const ask = async (step: string, body: object): Promise<unknown> => {
    const init = { method: 'POST', type: 'application/json', body: JSON.stringify(body) } as const;
    return (await send(`/directory?step=${step}`, init, options, context)).json();
  };
  const run = async (step: string, body: object) => (await ask(step, body)) as DirectoryRun;
  return {
    start: (input) => run('start', input),
    stage: async (id, lines) => void (await ask('stage', { id, lines })),
    plan: (id) => run('plan', { id }),
    issues: async (id, after) =>
      ((await ask('issues', { id, after })) as { issues: DirectoryLineIssue[] }).issues,
    confirm: (id, isPartial, deactivations) => run('confirm', { id, isPartial, deactivations }),
    apply: (id) => run('apply', { id }),
    abandon: (id) => run('abandon', { id }),
  };
}
