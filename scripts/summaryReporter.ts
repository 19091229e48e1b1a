import type { Reporter, TestModule } from 'vitest/node';

/** What a suite's name says of why it is skipped. */
const SKIPPED = /\((skipped: [^)]+)\)/;

/** Ends a test run with what was skipped and why, and with one plain line, for those who read only the end. */
export class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    const reasons = new Set<string>();
    for (const module of modules) {
      if (module.state() === 'failed' && module.children.size === 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed += 1;
        else {
          counts.skipped += 1;
          reasons.add(SKIPPED.exec(test.fullName)?.[1] ?? `skipped: ${test.fullName}`);
        }
      }
    }
    // Printed after the other reporters' own summary.
    setImmediate(() => {
      for (const reason of reasons) process.stdout.write(`\n${reason}`);
      process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
    });
  }
}
