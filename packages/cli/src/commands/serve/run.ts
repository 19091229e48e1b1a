import { join } from 'node:path';
import {
  createServer,
  type IdentityProvider,
  remoteKeys,
  rootAuthentication,
  type Server,
  type ServerOptions,
} from '@meritkit/server';
import type { CliContext } from '../../context/CliContext.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';
import { createLog } from './createLog.ts';
import { demoAccess } from './demoAccess.ts';
import { firstQuestion } from './firstQuestion.ts';
import { loadSeeds } from './loadSeeds.ts';
import { prepareDatabase } from './prepareDatabase.ts';
import { type RootAccess, requireRootToken, rootAccess } from './rootAccess.ts';
import { type ServeFlags, type ServeSettings, serveSettings } from './serveSettings.ts';

/** Serves until it is told to stop; then the requests that are being answered end, and the database is closed. */
export async function runServe(flags: ServeFlags, context: CliContext): Promise<void> {
  const { io, now: clock, stop } = context;
  const settings = serveSettings(flags, context);
  const { host, port, production } = settings;
  requireRootToken(settings);
  const log = createLog(io, settings);
  const database = await prepareDatabase(settings, (message) => log.info({}, message));
  try {
    const isFirst = (await database.prisma.organisation.findFirst({ select: { id: true } })) === null;
    const access = await rootAccess(settings);
    const hasSeeds = await loadSeeds(settings.seeds, { database, clock, log });
    const isDemo = isFirst && !production && hasSeeds && database.kind === 'embedded';
    if (isDemo) await demoAccess({ database, clock, actor: { kind: 'system' } }, settings.path);
    const authenticate = rootAuthentication(access.token);
    const identityProvider = identityProviderOf(settings);
    const server = await listen({
      database,
      authenticate,
      identityProvider,
      host,
      port,
      production,
      clock,
      log,
    });
    try {
      io.out(`merit is ready: ${server.url}\n`);
      tellToken(access, context);
      if (isFirst && !production) {
        tellFirstQuestion(server, access, settings, context);
        if (isDemo) tellDemo(settings, context);
      }
      await aborted(stop);
      log.info({}, 'The server stops when the requests under way are answered.');
    } finally {
      await server.close();
    }
  } finally {
    await database.close();
  }
}

function identityProviderOf({ identityProvider }: ServeSettings): IdentityProvider | undefined {
  if (identityProvider === undefined) return undefined;
  const { keysUrl, ...provider } = identityProvider;
  return { ...provider, keys: remoteKeys(keysUrl) };
}

async function listen(options: ServerOptions): Promise<Server> {
  try {
    return await createServer(options);
  } catch (cause) {
    const code =
      cause instanceof Error && 'syscall' in cause && cause.syscall === 'listen' && 'code' in cause
        ? cause.code
        : null;
    if (code === null) throw cause;
    const place = `port ${options.port} on ${options.host}`;
    throw code === 'EADDRINUSE'
      ? new CliError('PORT_TAKEN', EXIT.failed, `Another process listens to ${place}.`, {
          cause,
          advice: 'Stop it, or choose another port with --port or PORT; 0 takes a free one.',
        })
      : new CliError(
          'PORT_REFUSED',
          EXIT.failed,
          `The system does not let this process listen to ${place}: ${code}.`,
          {
            cause,
            advice: 'Choose another port or address with --port and --host.',
          },
        );
  }
}

function tellToken({ token, file, isNew }: RootAccess, { io }: CliContext): void {
  if (isNew) io.err(`The root token, shown this once and kept in ${file}:\n${token}\n`);
}

function tellDemo({ folder }: ServeSettings, { io, program }: CliContext): void {
  const file = join(folder, 'demo-tokens');
  io.err(`
Tokens of an employee, a manager, an HR partner, an auditor and an administrator, to see what they see, are in ${file}:

  MERIT_TOKEN=$(grep ^manager ${file} | cut -f2) ${program} auth status
`);
}

function tellFirstQuestion(
  { url }: Server,
  access: RootAccess,
  { folder }: ServeSettings,
  { io, program }: CliContext,
): void {
  io.err(firstQuestion({ url, access, folder: folder === '.merit' ? null : folder, program }));
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
