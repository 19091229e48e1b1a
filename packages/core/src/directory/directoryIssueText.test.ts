import { expect, test } from 'vitest';
import { DIRECTORY_ISSUES } from './DirectoryIssue.ts';
import { directoryIssueText } from './directoryIssueText.ts';

test.each(DIRECTORY_ISSUES)('%s is one sentence', (code) => {
  const text = directoryIssueText({ code, about: ['one', 'two', 'three'] });
  expect(text).toMatch(/^[“A-Z].*[.?]$/);
  expect(text).not.toContain('undefined');
});

test('of many lines the first five are named', () => {
  const about = ['2', '3', '4', '5', '6', '7'];
  expect(directoryIssueText({ code: 'EMAIL_TWICE', about })).toBe(
    'The e-mail is that of several people here: lines 2, 3, 4, 5, 6, ….',
  );
});
