import { expect, test } from 'vitest';
import { describeEach } from './databases.ts';
import { openServer } from './openServer.ts';

const NUL = 'one\u0000two';
const HALF = 'one\ud83dtwo';

describeEach('texts', (kind) => {
  const opened = openServer(kind);

  /** The title that is stored for one that was sent. */
  const stored = async (title: string): Promise<string> => {
    const { build } = opened();
    return (await build.accepted('objectiveCreate', { periodId: await build.period(), title }, 'title'))[
      'title'
    ];
  };

  test.each([
    ['personCreate', 'displayName', {}],
    ['teamCreate', 'name', {}],
    ['periodCreate', 'code', { kind: 'CUSTOM', startsOn: '2026-01-01', endsBefore: '2026-02-01' }],
    ['statementCreate', 'text', { objectiveId: 'obj_01h45nvb4pex5vsknk084sn02q' }],
  ])('row 28: %s refuses NUL and half of a surrogate pair in %s', async (mutation, field, rest) => {
    const { build } = opened();
    expect(await build.refusal(mutation, { ...rest, [field]: NUL })).toContain(`input.${field} INVALID_TEXT`);
    expect(await build.refusal(mutation, { ...rest, [field]: HALF })).toContain(
      `input.${field} INVALID_TEXT`,
    );
  });

  test('row 28: NUL and half of a surrogate pair are refused in a reason, a note and a description too', async () => {
    const { build } = opened();
    const objectiveId = await build.objective(await build.period());
    const id = await build.keyResult(objectiveId);
    for (const text of [NUL, HALF]) {
      expect(await build.refusal('keyResultAssess', { id, value: '1', reason: text })).toEqual([
        'input.reason INVALID_TEXT',
      ]);
      expect(await build.refusal('keyResultCheckIn', { id, value: '1', note: text })).toEqual([
        'input.note INVALID_TEXT',
      ]);
      expect(
        await build.refusal('objectiveUpdate', { id: objectiveId, description: text, expectedRevision: 1 }),
      ).toEqual(['input.description INVALID_TEXT']);
    }
  });

  test('row 28: a text to look for that no text can be is refused, and the next request is answered', async () => {
    const { server } = opened();
    const look =
      'query ($text: String) { people(filter: { displayName: { contains: $text } }) { nodes { id } } }';
    for (const text of [NUL, HALF])
      expect((await server.ask(look, { text })).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect((await server.ask(look, { text: 'nobody' })).data.people.nodes).toEqual([]);
  });

  test('row 28: names in NFD are stored, found and shown in NFC', async () => {
    const { server, build } = opened();
    const nfd = 'Zoe\u0308 Mu\u0308ller';
    await build.person(nfd);
    const { data } = await server.ask(
      'query ($is: String, $has: String) { eq: people(filter: { displayName: { eq: $is } }) { nodes { displayName } } has: people(filter: { displayName: { contains: $has } }) { nodes { displayName } } }',
      { is: nfd, has: 'MU\u0308LL' },
    );
    expect(data.eq.nodes).toEqual([{ displayName: 'Zo\u00eb M\u00fcller' }]);
    expect(data.has.nodes).toEqual(data.eq.nodes);
  });

  test('row 28: a direction override and emoji of four bytes are kept as they are', async () => {
    for (const text of ['\u202eabc\u202c', '目标 🎯 👩🏽‍💻', 'עברית']) expect(await stored(text)).toBe(text);
  });

  test('row 28: length is limited in characters, not in bytes or units', async () => {
    const { build } = opened();
    const periodId = await build.period();
    expect(await stored('🎯'.repeat(300))).toBe('🎯'.repeat(300));
    expect(await stored('e\u0301'.repeat(300))).toBe('é'.repeat(300));
    for (const title of ['🎯'.repeat(301), 'e\u0301'.repeat(301), 'x'.repeat(301)])
      expect(await build.refusal('objectiveCreate', { periodId, title })).toEqual(['input.title TOO_LONG']);
    expect(
      await build.refusal('objectiveCreate', { periodId, title: 'x', description: 'x'.repeat(20_001) }),
    ).toEqual(['input.description TOO_LONG']);
  });

  test('row 28: a text of 1 MB is refused before it is read', async () => {
    const { server, build } = opened();
    const { errors } = await server.ask(
      'mutation ($t: String!) { personCreate(input: { displayName: $t }) { __typename } }',
      { t: 'x'.repeat(1_000_000) },
    );
    expect(errors?.[0]?.message).toMatch(/larger than/);
    expect(await build.person()).toMatch(/^psn_/);
  });

  test('a title is one line that says something; spaces around it are dropped', async () => {
    const { build } = opened();
    const periodId = await build.period();
    expect(await stored('  Ship it \t')).toBe('Ship it');
    for (const title of ['', ' \t\n', '\u00a0\u2003'])
      expect(await build.refusal('objectiveCreate', { periodId, title })).toEqual(['input.title REQUIRED']);
    for (const title of ['a\nb', 'a\u2028b'])
      expect(await build.refusal('objectiveCreate', { periodId, title })).toEqual([
        'input.title INVALID_TEXT',
      ]);
  });

  test('blank prose counts as none, and null clears what an absent field leaves', async () => {
    const { build } = opened();
    const objective = { periodId: await build.period(), title: 'x', description: 'Why\nand how' };
    const { id } = await build.accepted('objectiveCreate', objective);
    const kept = await build.accepted(
      'objectiveUpdate',
      { id, conclusion: ' \n', expectedRevision: 1 },
      'description conclusion',
    );
    expect(kept).toEqual({ description: 'Why\nand how', conclusion: null });
    const cleared = { id, description: null, expectedRevision: 2 };
    expect(await build.accepted('objectiveUpdate', cleared, 'description')).toEqual({ description: null });
    expect(await build.refusal('objectiveUpdate', { id, title: null, expectedRevision: 3 })).toEqual([
      'input.title REQUIRED',
    ]);
  });

  test('row 70: markup in a text is kept as text', async () => {
    const text = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) =cmd|x';
    expect(await stored(text)).toBe(text);
  });
});
