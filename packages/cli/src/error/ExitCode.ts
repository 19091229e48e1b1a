/** How `merit` ends, for scripts. */
export const EXIT = {
  ok: 0,
  failed: 1,
  cancelled: 2,
  usage: 3,
  authentication: 4,
  limited: 5,
} as const;

/**
 * 0 ok, 1 failed, 2 cancelled, 3 usage or configuration, 4 authentication, 5 limited or timed out.
 */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
