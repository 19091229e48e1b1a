import type { Viewer } from '@meritkit/client';
import { oneLine } from '../../output/oneLine.ts';

/** Who somebody is to the server, as a line: kind, id, name, roles. */
export const viewerLine = ({ kind, person, serviceAccount, roles }: Viewer): string =>
  [
    kind,
    person?.id ?? serviceAccount?.id ?? '',
    oneLine(person?.displayName ?? serviceAccount?.name ?? ''),
    roles.join(','),
  ].join('\t');
