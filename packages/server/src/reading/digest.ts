import { createHash } from 'node:crypto';

/** SHA-256 in hexadecimal: the digest of explanations. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
