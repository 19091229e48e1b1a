import { expect, test } from 'vitest';
import { refuseOldServer } from './refuseOldServer.ts';

test.each(['150000', '150020', '180006'])('a server of version %s is accepted', (version) => {
  expect(() => refuseOldServer(version)).not.toThrow();
});

test.each(['149999', '140012', '90624', ''])('a server of version %j is too old', (version) => {
  expect(() => refuseOldServer(version)).toThrow(expect.objectContaining({ code: 'DATABASE_TOO_OLD' }));
});
