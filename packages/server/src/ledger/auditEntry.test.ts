import { expect, test } from 'vitest';
import { auditEntry } from './auditEntry.ts';
import type { LedgerCommand } from './LedgerCommand.ts';
import { sha256 } from './sha256.ts';

const command: LedgerCommand = {
  commandId: '0198a000-0000-7000-8000-000000000001',
  command: 'keyResultCheckIn',
  actor: 'root',
  occurredAt: '2026-11-02T10:00:00.000Z',
  input: '{"salt":"00","value":1}',
  events: [
    {
      type: 'keyResult.checkedIn',
      entityType: 'KeyResult',
      entityId: '0198a000-0000-7000-8000-000000000002',
      revision: 3,
    },
    {
      type: 'objective.updated',
      entityType: 'Objective',
      entityId: '0198a000-0000-7000-8000-000000000003',
      revision: 1,
    },
  ],
};

test('is canonical JSON of the command, with digests of its events and of its input', () => {
  const lines =
    'keyResult.checkedIn KeyResult 0198a000-0000-7000-8000-000000000002 3\n' +
    'objective.updated Objective 0198a000-0000-7000-8000-000000000003 1\n';
  expect(auditEntry(command)).toBe(
    '{"actor":"root","at":"2026-11-02T10:00:00.000Z",' +
      `"changes":"${sha256(lines)}","command":"keyResultCheckIn",` +
      '"commandId":"0198a000-0000-7000-8000-000000000001","count":"2",' +
      `"input":"${sha256('{"salt":"00","value":1}')}"}`,
  );
});

test('states that no input was kept', () => {
  expect(auditEntry({ ...command, input: null })).toContain('"input":null');
});

test('changes with the order of the events', () => {
  expect(auditEntry({ ...command, events: command.events.toReversed() })).not.toBe(auditEntry(command));
});
