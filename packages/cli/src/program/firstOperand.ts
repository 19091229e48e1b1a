const GLOBAL_WITH_VALUE = ['--url', '--token-file', '--lang'];

/** The first argument that is neither a flag nor the value of a global one: the command. */
export function firstOperand(args: readonly string[]): string | undefined {
  let isValue = false;
  for (const arg of args) {
    if (!isValue && !arg.startsWith('-')) return arg;
    isValue = !isValue && GLOBAL_WITH_VALUE.includes(arg);
  }
  return undefined;
}
