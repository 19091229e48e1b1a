import { beforeAll } from 'vitest';
import type { Result } from './builders.ts';
import type { TestDatabase } from './databases.ts';
import { openServer } from './openServer.ts';
import { send } from './request.ts';

/** Everything that a token can be for. */
export const ALL = ['READ', 'READ_PERSONAL', 'READ_CONFIDENTIAL', 'WRITE', 'ADMINISTER'];

/** The people of the tests of access: the manager leads the employee and the peer, the former one led the employee until July. */
export const WHO = ['manager', 'employee', 'peer', 'former', 'admin', 'auditor'] as const;
/** One of them. */
export type Who = (typeof WHO)[number];

/** Opens a server with people of all standings, and asks it with their tokens. */
export function openBearers(kind: TestDatabase) {
  const opened = openServer(kind);
  const people: Record<Who, string> = {
    ...{ manager: '', employee: '', peer: '' },
    ...{ former: '', admin: '', auditor: '' },
  };
  const period = { id: '' };

  /** Makes a token as the operator. */
  const tokenOf = async (bearer: object, scopes = ALL): Promise<Result> => {
    const query = `mutation($input: TokenCreateInput!) { result: tokenCreate(input: $input) {
      __typename ... on TokenCreatePayload { secret token { id revision } } ... on ValidationError { issues { code } } } }`;
    const { data } = await opened().server.ask(query, { input: { name: 'test', scopes, ...bearer } });
    return data.result;
  };
  const secretOf = async (personId: string, scopes = ALL): Promise<string> =>
    (await tokenOf({ personId }, scopes))['secret'];
  const askAs = async (secret: string, query: string, variables: object = {}) => {
    const reply = await send(opened().server.url, {
      headers: { authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query, variables }),
    });
    return { ...reply, data: JSON.parse(reply.text).data };
  };
  const changeAs = (secret: string, mutation: string, input: object) => {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const query = `mutation($input: ${type}Input!) { result: ${mutation}(input: $input) { __typename } }`;
    return askAs(secret, query, { input });
  };

  beforeAll(async () => {
    const { build } = opened();
    for (const who of WHO) people[who] = await build.person();
    const { manager, employee, peer, former, admin, auditor } = people;
    const place = { teamId: await build.team(), startsOn: '2026-01-01' };
    const led = { ...place, personId: employee };
    await build.accepted('assignmentCreate', { ...led, managerId: former, endsBefore: '2026-07-01' });
    await build.accepted('assignmentCreate', { ...led, managerId: manager, startsOn: '2026-07-01' });
    await build.accepted('assignmentCreate', { ...place, personId: peer, managerId: manager });
    await build.accepted('roleGrant', { personId: admin, role: 'ADMINISTRATOR' });
    await build.accepted('roleGrant', { personId: auditor, role: 'AUDITOR' });
    period.id = await build.period();
  });

  return { opened, people, period, tokenOf, secretOf, askAs, changeAs };
}
