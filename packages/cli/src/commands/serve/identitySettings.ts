import { type Env, setting } from '../../context/setting.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/** An identity provider, as the environment names it. */
export interface IdentitySettings {
  readonly issuer: string;
  readonly audience: string;
  /** Where its public keys are. */
  readonly keysUrl: URL;
  /** The claim that holds the external id of the person. */
  readonly claim: string;
  /** The source of the people that are meant. */
  readonly source: string;
}

const REQUIRED = [
  'MERIT_JWT_ISSUER',
  'MERIT_JWT_AUDIENCE',
  'MERIT_JWT_JWKS_URL',
  'MERIT_JWT_SOURCE',
] as const;
const LOCAL = ['127.0.0.1', '[::1]', 'localhost'];

/**
 * Reads whose tokens people can bring; undefined when nothing is said of it.
 *
 * @throws {CliError} `IDENTITY_PROVIDER_INVALID` when only a part is said, or keys would come over an open line.
 */
export function identitySettings(env: Env): IdentitySettings | undefined {
  const [issuer, audience, keys, source] = REQUIRED.map((name) => setting(env, name));
  if ([issuer, audience, keys, source].every((value) => value === undefined)) return undefined;
  const invalid = (message: string) =>
    new CliError('IDENTITY_PROVIDER_INVALID', EXIT.usage, message, {
      advice: `Set ${REQUIRED.join(', ')}, and MERIT_JWT_CLAIM where the claim is not "sub".`,
    });
  if (issuer === undefined || audience === undefined || keys === undefined || source === undefined)
    throw invalid('An identity provider is only partly described.');
  const keysUrl = URL.canParse(keys) ? new URL(keys) : null;
  const isSafe =
    keysUrl?.protocol === 'https:' || (keysUrl?.protocol === 'http:' && LOCAL.includes(keysUrl.hostname));
  if (keysUrl === null || !isSafe)
    throw invalid('MERIT_JWT_JWKS_URL is not an address that begins with https.');
  return { issuer, audience, keysUrl, claim: setting(env, 'MERIT_JWT_CLAIM') ?? 'sub', source };
}
