const NAMES: Readonly<Record<string, string>> = {
  10: 'trace',
  20: 'debug',
  30: 'info',
  40: 'warn',
  50: 'error',
  60: 'fatal',
};

/** A line of the log for people: the time of day, the level, what happened, and the rest as `name=value`. */
export function readableLine(line: string): string {
  const {
    time,
    level,
    msg,
    pid: _pid,
    hostname: _hostname,
    ...fields
  }: Readonly<Record<string, unknown>> = JSON.parse(line);
  const clock = new Date(Number(time)).toISOString().slice(11, 19);
  const rest = Object.entries(fields).map(([name, value]) =>
    name === 'stack' ? `\n${value}` : `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${[clock, (NAMES[String(level)] ?? '').padEnd(5), msg, ...rest].join(' ')}\n`;
}
