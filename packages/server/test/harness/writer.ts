import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

/** What a writer wants done, once. */
export interface Operation {
  /** Stands in the text that it writes: what was written can be found by it. */
  readonly marker: string;
  readonly kind: 'objectiveCreate' | 'keyResultCheckIn' | 'objectiveUpdate';
  readonly answer: Readonly<Record<string, unknown>>;
  /** How often it was sent. */
  readonly attempts: number;
}

/** What writers share. */
export interface Field {
  readonly url: () => string;
  readonly token: string;
  readonly periodId: string;
  readonly objectiveId: string;
  readonly keyResultId: string;
  readonly random: () => number;
  /** Whether it is enough. What is under way is still brought to an end. */
  readonly isOver: () => boolean;
  /** Is told of every answer. */
  readonly answered: () => void;
}

const DOCUMENTS: Readonly<Record<Operation['kind'], string>> = {
  objectiveCreate: `mutation($input: ObjectiveCreateInput!) { result: objectiveCreate(input: $input) {
    __typename ... on ObjectiveCreatePayload { objective { id } } } }`,
  keyResultCheckIn: `mutation($input: KeyResultCheckInInput!) { result: keyResultCheckIn(input: $input) {
    __typename ... on KeyResultCheckInPayload { checkIn { id } } } }`,
  objectiveUpdate: `mutation($input: ObjectiveUpdateInput!) { result: objectiveUpdate(input: $input) {
    __typename ... on StaleVersionError { current } } }`,
};

/** Performs operations one after the other until it is enough. Each is sent, with one key, until there is an answer. */
export async function write(field: Field): Promise<Operation[]> {
  const done: Operation[] = [];
  let revision = 1;
  while (!field.isOver()) {
    const kind = pick(field.random, ['objectiveCreate', 'keyResultCheckIn', 'objectiveUpdate'] as const);
    const marker = randomUUID();
    const inputs = {
      objectiveCreate: { periodId: field.periodId, title: marker },
      keyResultCheckIn: { id: field.keyResultId, value: String(done.length % 100), note: marker },
      objectiveUpdate: { id: field.objectiveId, title: marker, expectedRevision: revision },
    };
    const operation = await insist(field, kind, marker, inputs[kind]);
    if (typeof operation.answer['current'] === 'number') revision = operation.answer['current'];
    else if (kind === 'objectiveUpdate') revision += 1;
    done.push(operation);
  }
  return done;
}

async function insist(
  field: Field,
  kind: Operation['kind'],
  marker: string,
  input: object,
): Promise<Operation> {
  const body = JSON.stringify({ query: DOCUMENTS[kind], variables: { input } });
  for (let attempts = 1; ; attempts += 1) {
    const answer = await attempt(field, marker, body);
    // Sometimes an answer is lost on its way, and the same is sent again although it was done.
    if (answer !== null && field.random() > 0.2) {
      field.answered();
      return { marker, kind, answer, attempts };
    }
    await setTimeout(50 * field.random());
  }
}

async function attempt(field: Field, key: string, body: string): Promise<Operation['answer'] | null> {
  try {
    // Some clients do not wait for long.
    const patience = field.random() < 0.2 ? 5 + 40 * field.random() : 5_000;
    const response = await fetch(field.url(), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${field.token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body,
      signal: AbortSignal.timeout(patience),
    });
    const { data } = (await response.json()) as { data?: { result?: Record<string, unknown> } };
    return response.status === 200 ? (data?.result ?? null) : null;
  } catch {
    return null;
  }
}

function pick<Item>(random: () => number, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}
