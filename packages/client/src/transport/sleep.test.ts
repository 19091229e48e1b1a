import { expect, test, vi } from 'vitest';
import { sleep } from './sleep.ts';

const never = new AbortController().signal;

test('sleeping ends after the time', async () => {
  const started = performance.now();
  await sleep(20, never);

  expect(performance.now() - started).toBeGreaterThanOrEqual(19);
});

test('sleeping ends at once when it is aborted, with the reason', async () => {
  const controller = new AbortController();
  const asleep = sleep(60_000, controller.signal);
  controller.abort('enough');

  await expect(asleep).rejects.toBe('enough');
  await expect(sleep(60_000, controller.signal)).rejects.toBe('enough');
});

test('sleeping leaves nothing at the signal', async () => {
  const { signal } = new AbortController();
  const added = vi.spyOn(signal, 'addEventListener');
  const removed = vi.spyOn(signal, 'removeEventListener');
  await sleep(1, signal);

  expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
    added.mock.calls.map(([, listener]) => listener),
  );
});

test('sleeping for ever does not end at once', async () => {
  const controller = new AbortController();
  const asleep = sleep(Number.POSITIVE_INFINITY, controller.signal);
  await sleep(10, never);
  controller.abort('enough');

  await expect(asleep).rejects.toBe('enough');
});
