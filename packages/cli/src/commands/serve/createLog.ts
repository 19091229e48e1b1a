import type { Log } from '@meritkit/server';
import { pino } from 'pino';
import type { Io } from '../../context/Io.ts';
import { readableLine } from './readableLine.ts';
import type { ServeSettings } from './serveSettings.ts';

/** The log of a server, on stderr: JSON lines, or sentences where a person looks on in development. */
export function createLog(
  io: Io,
  { logLevel, requestLevel, production }: Pick<ServeSettings, 'logLevel' | 'requestLevel' | 'production'>,
): Log {
  const write = io.isTTY && !production ? (line: string) => io.err(readableLine(line)) : io.err;
  const logger = pino({ level: logLevel }, { write });
  return {
    info: (fields, message) => logger[message === 'request' ? requestLevel : 'info'](fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}
