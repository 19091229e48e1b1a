import { readdir, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  assignments,
  createClient,
  events,
  keyResults,
  NotFoundError,
  objectives,
  organisation,
  PeriodClosedError,
  people,
  periods,
  RequestError,
  StaleVersionError,
  statements,
  teams,
  ValidationError,
} from '../src/index.ts';
import { type ServerProcess, serverProcess } from './serverProcess.ts';

const TOKEN = 'merit_root_end_to_end';
const NOW = '2026-11-16T09:00:00.000Z';
const resources = {
  assignments,
  events,
  keyResults,
  objectives,
  organisation,
  people,
  periods,
  statements,
  teams,
};

const clientFor = (url: string, token = TOKEN) => createClient({ url, token, resources });

/** A key result from 0 to 100 in percent. */
const PERCENT = { measure: 'INCREASE', baseline: '0', target: '100', unit: '%' } as const;

describe('with a real server', () => {
  let server: ServerProcess;
  let merit: ReturnType<typeof clientFor>;
  let periodId: string;

  beforeAll(async () => {
    server = await serverProcess(TOKEN, NOW);
    merit = clientFor(server.url);
    const period = await merit.periods.create({
      code: '2026-Q4',
      kind: 'QUARTER',
      startsOn: '2026-10-01',
      endsBefore: '2027-01-01',
    });
    periodId = period.id;
  }, 60_000);
  afterAll(() => server?.stop());

  test('every document of the SDK is small enough for the server', async () => {
    const folder = new URL('../src/generated/', import.meta.url);
    const files = (await readdir(folder)).filter((file) => file.includes('.documents'));
    const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
    const documents = texts.flatMap((text) =>
      [...text.matchAll(/^ {2}("(?:query|mutation).*");$/gm)].map(([, json]) =>
        String(JSON.parse(json ?? '')),
      ),
    );
    expect(documents.length).toBeGreaterThan(100);
    for (const query of documents) {
      const response = await fetch(server.url, {
        method: 'POST',
        headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      // Variables are missing, which is found only once the document itself is accepted.
      expect(await response.text(), query).not.toMatch(/limit of|Syntax Error/);
    }
  });

  const objectiveOf = async (title: string) => merit.objectives.create({ periodId, title });

  test('a check-in moves the progress of the key result and of the objective, which say why', async () => {
    const objective = await objectiveOf('Answer faster');
    const keyResult = await merit.keyResults.create({ objectiveId: objective.id, title: 'Half', ...PERCENT });
    expect(keyResult.progress).toMatchObject({ value: null, reasons: [{ code: 'NO_OBSERVATION' }] });

    const checkIn = await merit.keyResults.checkIn({
      id: keyResult.id,
      value: '42.5',
      note: 'after the release',
    });

    expect(checkIn).toMatchObject({
      value: '42.5',
      observedAt: NOW,
      keyResult: { progress: { value: 0.425 } },
    });
    const explained = await merit.objectives.explain({ id: objective.id, language: 'ZH' });
    expect(explained?.progress).toMatchObject({ value: 0.425, source: 'CALCULATED' });
    expect(explained?.progress.explanation).toMatchObject({
      kind: 'PROGRESS',
      subject: objective.id,
      rule: 'MEAN',
    });
    expect(explained?.progress.explanation.text).toMatch(/[\u4e00-\u9fff]/);
    const ofPart = await merit.keyResults.explain({ id: keyResult.id });
    expect(ofPart?.progress.explanation.hash).toBe(explained?.progress.explanation.children[0]?.hash);
    expect(ofPart?.progress.explanation.inputs).toContainEqual(
      expect.objectContaining({ name: 'current', value: '42.5' }),
    );
    expect(ofPart?.score.reasons).toMatchObject([{ code: 'PERIOD_OPEN' }]);
  });

  test('a value can be asked for as of another instant, alone and in a list', async () => {
    const objective = await objectiveOf('Remember');
    const { id } = await merit.keyResults.create({ objectiveId: objective.id, title: 'Later', ...PERCENT });
    // The definition holds from now on, so what is before it is unknown.
    await merit.keyResults.checkIn({ id, value: '10' });
    const asOf = '2026-10-15T00:00:00Z';

    expect((await merit.objectives.get({ id: objective.id }))?.progress.value).toBe(0.1);
    expect((await merit.objectives.get({ id: objective.id, asOf }))?.progress.value).toBeNull();
    const { nodes } = await merit.keyResults.list({ filter: { objectiveId: { eq: objective.id } }, asOf });
    expect(nodes.map(({ progress }) => progress.value)).toEqual([null]);
  });

  test('every change of an objective goes through', async () => {
    const parent = await objectiveOf('Parent');
    let child = await objectiveOf('Child');
    const next = await merit.periods.create({
      code: '2027-Q1',
      kind: 'QUARTER',
      startsOn: '2027-01-01',
      endsBefore: '2027-04-01',
    });
    const { id } = child;

    child = await merit.objectives.update({ id, expectedRevision: child.revision, description: 'More' });
    child = await merit.objectives.redefine({
      id,
      expectedRevision: child.revision,
      commitment: 'ASPIRATIONAL',
    });
    expect(child).toMatchObject({ description: 'More', definition: { commitment: 'ASPIRATIONAL' } });
    const part = await merit.keyResults.create({ objectiveId: id, title: 'Part', ...PERCENT });
    const before = await merit.objectives.get({ id });
    child = await merit.objectives.reweigh({
      id,
      expectedRevision: before?.revision ?? 0,
      weights: [{ keyResultId: part.id, weight: 10_000 }],
    });

    const alignment = await merit.objectives.align({ id, parentObjectiveId: parent.id });
    expect((await merit.objectives.get({ id }))?.alignments).toEqual([alignment]);
    const ended = await merit.objectives.unalign({
      alignmentId: alignment.id,
      expectedRevision: alignment.revision,
    });
    expect(ended).toMatchObject({ id: alignment.id, endedAt: expect.any(String) });

    expect(await merit.objectives.override({ id, value: '0.5', reason: 'Known better' })).toMatchObject({
      value: '0.5',
    });
    expect((await merit.objectives.get({ id }))?.progress).toMatchObject({ value: 0.5, source: 'ENTERED' });
    expect(await merit.objectives.assess({ id, value: '0.7', reason: 'Seen' })).toMatchObject({
      value: '0.7',
    });
    const carried = await merit.objectives.carryOver({ id, periodId: next.id });
    expect(carried).toMatchObject({ predecessor: { id }, period: { code: '2027-Q1' } });
    const last = await merit.objectives.get({ id });
    const archived = await merit.objectives.archive({ id, expectedRevision: last?.revision ?? 0 });
    expect(archived.archivedAt).not.toBeNull();
  });

  test('every change of a key result goes through', async () => {
    const { id: objectiveId } = await objectiveOf('With a key result');
    let it = await merit.keyResults.create({ objectiveId, title: 'First', ...PERCENT });
    const { id } = it;

    it = await merit.keyResults.update({ id, expectedRevision: it.revision, title: 'Second' });
    it = await merit.keyResults.redefine({
      id,
      expectedRevision: it.revision,
      ...PERCENT,
      target: '50',
      reason: 'Too far',
    });
    expect(it).toMatchObject({ title: 'Second', definition: { target: '50', reason: 'Too far' } });
    expect(await merit.keyResults.override({ id, value: '25', reason: 'Counted' })).toMatchObject({
      value: '25',
    });
    expect(await merit.keyResults.assess({ id, value: '0.6', reason: 'Seen' })).toMatchObject({
      value: '0.6',
    });
    it = (await merit.keyResults.get({ id })) ?? it;
    expect(it.progress.value).toBe(0.5);
    expect((await merit.keyResults.archive({ id, expectedRevision: it.revision })).archivedAt).not.toBeNull();
  });

  test('the organisation, its people, teams and assignments can be kept', async () => {
    const before = await merit.organisation.get();
    const after = await merit.organisation.update({
      expectedRevision: before.revision,
      name: 'Renamed',
    });
    expect(after).toMatchObject({ id: before.id, name: 'Renamed' });
    await merit.organisation.update({ expectedRevision: after.revision, name: before.name });

    let person = await merit.people.create({ displayName: '王芳' });
    person = await merit.people.update({
      id: person.id,
      expectedRevision: person.revision,
      displayName: '王 芳',
    });
    let team = await merit.teams.create({ name: 'Platform' });
    team = await merit.teams.update({ id: team.id, expectedRevision: team.revision, name: 'Platforms' });
    expect([await merit.people.get({ id: person.id }), await merit.teams.get({ id: team.id })]).toEqual([
      person,
      team,
    ]);

    const place = await merit.assignments.create({
      personId: person.id,
      teamId: team.id,
      startsOn: '2026-10-01',
    });
    expect(place).toMatchObject({
      person: { displayName: '王 芳' },
      team: { name: 'Platforms' },
      fte: 10_000,
    });
    const ended = await merit.assignments.end({
      id: place.id,
      expectedRevision: place.revision,
      endsBefore: '2026-11-01',
    });
    expect(ended.endsBefore).toBe('2026-11-01');

    await merit.people.archive({ id: person.id, expectedRevision: person.revision });
    await merit.teams.archive({ id: team.id, expectedRevision: team.revision });
    const archived = { archived: true };
    expect((await merit.people.list({ filter: archived })).nodes).toMatchObject([{ id: person.id }]);
    expect((await merit.teams.list({ filter: archived })).nodes).toMatchObject([{ id: team.id }]);
  });

  test('written results can be kept', async () => {
    const objective = await objectiveOf('Said');
    let statement = await merit.statements.create({ objectiveId: objective.id, text: 'Done on time.' });
    expect(statement.links).toMatchObject([{ objective: { title: 'Said' }, keyResult: null, ordinal: 1 }]);
    const { id } = statement;
    statement = await merit.statements.update({ id, expectedRevision: statement.revision, text: 'Done.' });
    expect(statement.text).toBe('Done.');
    expect(
      (await merit.statements.archive({ id, expectedRevision: statement.revision })).archivedAt,
    ).not.toBeNull();
  });

  test('a list is walked over all its pages, and in the order that is asked for', async () => {
    const { id: objectiveId } = await objectiveOf('With many');
    for (const title of ['1', '2', '3', '4', '5'])
      await merit.keyResults.create({ objectiveId, title, ...PERCENT });
    const filter = { objectiveId: { eq: objectiveId } };

    const first = await merit.keyResults.list({ filter, first: 2 });
    expect(first.nodes.map(({ title }) => title)).toEqual(['1', '2']);
    const all: string[] = [];
    for await (const { title } of merit.keyResults.list({ filter, first: 2 })) all.push(title);
    expect(all).toEqual(['1', '2', '3', '4', '5']);
    const backwards = merit.keyResults.list({
      filter,
      first: 3,
      orderBy: [{ field: 'CREATED_AT', direction: 'DESC' }],
    });
    expect((await backwards.toArray({ limit: 4 })).map(({ title }) => title)).toEqual(['5', '4', '3', '2']);
  });

  test('the feed tells what happened since a position', async () => {
    const seen = await merit.events.list({ first: 1000 }).toArray({ limit: 100_000 });
    const objective = await objectiveOf('Told');

    const news = await merit.events.list({ after: seen.at(-1)?.position }).toArray({ limit: 10 });

    expect(news).toMatchObject([
      {
        entityId: objective.id,
        revision: objective.revision,
        audit: { command: 'objectiveCreate', actor: 'root' },
      },
    ]);
  });

  test('a refused change throws what is to be known about it', async () => {
    const objective = await objectiveOf('Guarded');
    const { id } = objective;

    const stale = merit.objectives.update({ id, expectedRevision: 99, title: 'x' });
    await expect(stale).rejects.toMatchObject({
      code: 'STALE_VERSION',
      current: objective.revision,
      status: 200,
    });
    await expect(stale).rejects.toBeInstanceOf(StaleVersionError);
    await expect(stale).rejects.toMatchObject({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });

    const invalid = merit.keyResults.create({
      objectiveId: id,
      title: '',
      measure: 'INCREASE',
      baseline: '1',
    });
    await expect(invalid).rejects.toBeInstanceOf(ValidationError);
    const issues = await invalid.then(
      () => [],
      (error: ValidationError) => error.issues,
    );
    expect(issues.length).toBeGreaterThan(1);
    for (const { path } of issues) expect(path[0]).toBe('input');

    const missing = merit.objectives.update({
      id: 'obj_00000000000000000000000000',
      expectedRevision: 1,
      title: 'x',
    });
    await expect(missing).rejects.toBeInstanceOf(NotFoundError);
    expect(await merit.objectives.get({ id: 'nonsense' })).toBeNull();
  });

  test('a closed period takes no changes, and says which it is', async () => {
    let past = await merit.periods.create({
      code: '2026-Q3',
      kind: 'QUARTER',
      startsOn: '2026-07-01',
      endsBefore: '2026-10-01',
    });
    past = await merit.periods.update({ id: past.id, expectedRevision: past.revision, note: 'Over' });
    const closed = await merit.periods.close({ id: past.id, expectedRevision: past.revision });
    expect(closed).toMatchObject({ id: past.id, note: 'Over' });
    await expect.poll(async () => (await merit.periods.get({ id: past.id }))?.state).toBe('CLOSED');

    const late = merit.objectives.create({ periodId: past.id, title: 'Too late' });
    await expect(late).rejects.toBeInstanceOf(PeriodClosedError);
    await expect(late).rejects.toMatchObject({ period: { id: past.id, code: '2026-Q3' } });
    const again = await merit.periods.close.safe({ id: past.id, expectedRevision: closed.revision });
    expect(again.__typename).not.toBe('PeriodClosePayload');
    const { nodes } = await merit.periods.list({ filter: { code: { in: ['2026-Q3', '2026-Q4'] } } });
    expect(nodes.map(({ code, state }) => [code, state])).toEqual([
      ['2026-Q4', 'OPEN'],
      ['2026-Q3', 'CLOSED'],
    ]);
  });

  test('documents of one’s own are answered with the id of the request', async () => {
    const { data, requestId } = await merit.request<{ organisation: { id: string } }>(
      '{ organisation { id } }',
    );

    expect(data.organisation.id).toMatch(/^org_/);
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a wrong token, a bad document and a bad cursor are refused with their codes', async () => {
    await expect(clientFor(server.url, 'wrong').organisation.get()).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 401,
    });
    const bad = merit.request('{ organisation { colour } }');
    await expect(bad).rejects.toBeInstanceOf(RequestError);
    await expect(bad).rejects.toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', status: 400 });
    await expect(merit.people.list({ after: 'forged' })).rejects.toMatchObject({ code: 'INVALID_CURSOR' });
  });
});
