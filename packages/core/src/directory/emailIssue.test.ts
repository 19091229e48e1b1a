import { expect, test } from 'vitest';
import { emailIssue } from './emailIssue.ts';

test.each(['ada@example.org', 'a.b+c@sub.example.cn', '王@例子.中国'])('%s is an address', (text) => {
  expect(emailIssue(text)).toBeNull();
});

test.each(['ada', 'ada at example.org', '@example.org', 'ada@', 'a@b@c.org', `${'a'.repeat(310)}@b.org`])(
  '%s is none',
  (text) => {
    expect(emailIssue(text)).toBe('INVALID_EMAIL');
  },
);
