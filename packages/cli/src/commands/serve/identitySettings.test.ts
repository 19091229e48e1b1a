import { expect, test } from 'vitest';
import { identitySettings } from './identitySettings.ts';

const WHOLE = {
  MERIT_JWT_ISSUER: 'https://id.example.com/',
  MERIT_JWT_AUDIENCE: 'merit',
  MERIT_JWT_JWKS_URL: 'https://id.example.com/keys',
  MERIT_JWT_SOURCE: 'hr',
};
const refusal = expect.objectContaining({ code: 'IDENTITY_PROVIDER_INVALID', exitCode: 3 });

test('without a word of it there is no identity provider', () => {
  expect(identitySettings({ MERIT_JWT_ISSUER: '' })).toBeUndefined();
});

test('the claim is "sub" unless another one is named', () => {
  expect(identitySettings(WHOLE)).toMatchObject({
    issuer: 'https://id.example.com/',
    claim: 'sub',
    source: 'hr',
  });
  expect(identitySettings({ ...WHOLE, MERIT_JWT_CLAIM: 'employee' })?.claim).toBe('employee');
});

test.each(Object.keys(WHOLE))('without %s it is refused', (name) => {
  expect(() => identitySettings({ ...WHOLE, [name]: undefined })).toThrow(refusal);
});

test.each(['keys', 'http://id.example.com/keys', 'ftp://127.0.0.1/keys'])('keys at %s are refused', (url) => {
  expect(() => identitySettings({ ...WHOLE, MERIT_JWT_JWKS_URL: url })).toThrow(refusal);
});
