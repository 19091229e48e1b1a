import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type IdentityProvider, jwtAuthentication, remoteKeys } from '../src/access/jwtAuthentication.ts';
import { perform } from '../src/command/perform.ts';
import type { Database } from '../src/database/Database.ts';
import { encodeId } from '../src/id/encodeId.ts';
import { personArchive } from '../src/organisation/commands/personArchive.ts';
import { personCreate } from '../src/organisation/commands/personCreate.ts';
import { ensureOrganisation } from '../src/organisation/ensureOrganisation.ts';
import { movableClock } from './builders.ts';
import { describeEach } from './databases.ts';
import { NOW } from './openServer.ts';

describeEach('the token of an identity provider', ({ open }) => {
  const clock = movableClock(NOW);
  const seconds = () => Math.floor(clock().getTime() / 1000);
  let database: Database;
  let http: Server;
  let keys: Awaited<ReturnType<typeof generateKeyPair>>;
  let others: Awaited<ReturnType<typeof generateKeyPair>>;
  let provider: IdentityProvider;
  let isDown = false;
  let ada = '';

  beforeAll(async () => {
    database = await open();
    const system = { database, clock, actor: { kind: 'system' } } as const;
    await ensureOrganisation(system);
    const people = [{ displayName: 'Ada', source: 'hr', externalId: '7' }];
    ada = (await perform(system, personCreate, people))[0] ?? '';
    [keys, others] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
    const key = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256' };
    http = createServer((_request, response) => {
      const headers = { 'content-type': 'application/json' };
      response.writeHead(isDown ? 500 : 200, headers).end(JSON.stringify({ keys: [key] }));
    });
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    provider = newProvider();
  });
  afterAll(async () => {
    await new Promise((resolve) => http.close(resolve));
    await database.close();
  });

  const newProvider = (): IdentityProvider => {
    const address = http.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const rest = { issuer: 'https://id.example.com/', audience: 'merit', claim: 'employee', source: 'hr' };
    return { ...rest, keys: remoteKeys(new URL(`http://127.0.0.1:${port}/keys`)) };
  };
  const token = (
    claims: object = {},
    { key, alg, kid }: { key?: CryptoKey | Uint8Array; alg?: string; kid?: string } = {},
  ) =>
    new SignJWT({ iss: provider.issuer, aud: 'merit', employee: '7', exp: seconds() + 300, ...claims })
      .setProtectedHeader({ alg: alg ?? 'ES256', kid: kid ?? 'one' })
      .sign(key ?? keys.privateKey);
  const who = async (jwt: string) => jwtAuthentication(provider, database, clock)(`Bearer ${jwt}`);

  test('stands for the person whom its claim names', async () => {
    const actor = { kind: 'person', personId: ada, grants: [], scopes: null, tokenId: null };
    expect(await who(await token())).toEqual(actor);
  });

  test.each([
    ['another issuer', { iss: 'https://evil.example.com/' }],
    ['another audience', { aud: 'payroll' }],
    ['no end', { exp: undefined }],
    ['an unknown person', { employee: '8' }],
    ['no person', { employee: undefined }],
    ['a person that is no text', { employee: 7 }],
  ])('with %s is refused', async (_what, claims) => {
    expect(await who(await token(claims))).toBeNull();
  });

  test('is accepted for a minute around its times, as clocks differ, and not longer', async () => {
    expect(await who(await token({ exp: seconds() - 59 }))).not.toBeNull();
    expect(await who(await token({ exp: seconds() - 61 }))).toBeNull();
    expect(await who(await token({ nbf: seconds() + 59 }))).not.toBeNull();
    expect(await who(await token({ nbf: seconds() + 61 }))).toBeNull();
  });

  test('signed by another key, by a shared secret or not at all is refused', async () => {
    expect(await who(await token({}, { key: others.privateKey }))).toBeNull();
    expect(await who(await token({}, { key: others.privateKey, kid: 'two' }))).toBeNull();
    const secret = new TextEncoder().encode('x'.repeat(32));
    expect(await who(await token({}, { key: secret, alg: 'HS256' }))).toBeNull();
    const [, payload] = (await token()).split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await who(`${none}.${payload}.x`)).toBeNull();
  });

  test('lets nobody in while the keys cannot be fetched: it fails, it does not guess', async () => {
    isDown = true;
    const later = jwtAuthentication(newProvider(), database, clock);
    await expect(later(`Bearer ${await token()}`)).rejects.toThrow();
    isDown = false;
  });

  test('row 60: of a deactivated person is refused within a minute', async () => {
    const authenticate = jwtAuthentication(provider, database, clock);
    const jwt = `Bearer ${await token()}`;
    expect(await authenticate(jwt)).not.toBeNull();
    const system = { database, clock, actor: { kind: 'system' } } as const;
    await perform(system, personArchive, { id: encodeId('Person', ada), expectedRevision: 1 });
    clock.set(new Date(clock().getTime() + 60_000).toISOString());
    expect(await authenticate(jwt)).toBeNull();
  });
});
