import { DEFAULT_URL } from '../../context/connectionOf.ts';
import type { RootAccess } from './rootAccess.ts';

/** What the hints after a first start depend on. */
export interface FirstQuestion {
  /** Where the server answers. */
  readonly url: string;
  readonly access: RootAccess;
  /** The data folder, when it is not the default one. */
  readonly folder: string | null;
  /** How the CLI is called. */
  readonly program: string;
}

const QUERY = '{ objectives { nodes { title progress { value reasons { text } } } } }';

/** How to ask the first question, by curl, CLI and browser. */
export function firstQuestion({ url, access, folder, program }: FirstQuestion): string {
  const reachable = url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
  const shellToken = access.file === null ? '$MERIT_ROOT_TOKEN' : `$(cat ${access.file})`;
  const variables = [
    ...(reachable === DEFAULT_URL ? [] : [`MERIT_URL=${reachable}`]),
    ...(access.file === null
      ? ['MERIT_TOKEN=$MERIT_ROOT_TOKEN']
      : folder === null
        ? []
        : [`MERIT_DATA=${folder}`]),
  ];
  return `
Ask the first question:

  curl -s ${reachable} \\
    -H "authorization: Bearer ${shellToken}" -H 'content-type: application/json' \\
    -d '${JSON.stringify({ query: QUERY })}'

  ${[...variables, program].join(' ')} objective list

  ${reachable} in a browser, with this under "Headers":
    {"authorization": "Bearer <the token>"}

The token is ${access.file === null ? 'the one in MERIT_ROOT_TOKEN' : `in ${access.file}`}.
`;
}
