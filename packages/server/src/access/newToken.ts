import { randomBytes } from 'node:crypto';

const FORM = /^merit_pat_[\w-]{43}$/;

/** A new access token: 32 random bytes behind a prefix by which scanners of leaked secrets find it. */
export const newToken = (): string => `merit_pat_${randomBytes(32).toString('base64url')}`;

/** Whether a text has the form of an access token. */
export const isAccessToken = (text: string): boolean => FORM.test(text);
