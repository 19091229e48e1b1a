import { expect, test } from 'vitest';
import { firstQuestion } from './firstQuestion.ts';

const kept = { token: 't', file: '.merit/root-token', isNew: true };

test('with the defaults nothing has to be set for the CLI', () => {
  const text = firstQuestion({
    url: 'http://127.0.0.1:4000/graphql',
    access: kept,
    folder: null,
    program: 'merit',
  });
  expect(text).toContain('curl -s http://127.0.0.1:4000/graphql');
  expect(text).toContain('Bearer $(cat .merit/root-token)');
  expect(text).toContain('\n  merit objective list\n');
  expect(text).toContain('The token is in .merit/root-token.');
});

test('what differs from the defaults is set in front of the command', () => {
  const access = { ...kept, file: 'data/root-token' };
  const text = firstQuestion({
    url: 'http://0.0.0.0:5000/graphql',
    access,
    folder: 'data',
    program: 'merit',
  });
  expect(text).toContain(
    '\n  MERIT_URL=http://127.0.0.1:5000/graphql MERIT_DATA=data merit objective list\n',
  );
});

test('a token that was set is not repeated', () => {
  const access = { token: 'secret', file: null, isNew: false };
  const text = firstQuestion({
    url: 'http://127.0.0.1:4000/graphql',
    access,
    folder: null,
    program: 'merit',
  });
  expect(text).not.toContain('secret');
  expect(text).toContain('MERIT_TOKEN=$MERIT_ROOT_TOKEN merit objective list');
});
