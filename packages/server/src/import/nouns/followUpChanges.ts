import { canonicalJson } from '@meritkit/core';
import { ValidationError } from '../../error/ValidationError.ts';
import type { Values } from '../ImportNoun.ts';
import { isList, isMap, type Wire } from '../Wire.ts';
import { renamed } from './renamed.ts';

/** What is to be done to the follow-ups of an incident. */
interface FollowUpChanges {
  /** As the command takes them. */
  readonly added: readonly Values[];
  /** By their places among all, from 0, when the new ones are there too. */
  readonly closed: readonly { readonly place: number; readonly state: string }[];
}

const itemsOf = (list: Wire | undefined): readonly Values[] => (isList(list) ? list.filter(isMap) : []);

/** What makes a follow-up the same one: all but what became of it. */
const sameness = ({ state: _state, ...followUp }: Values) => canonicalJson(followUp);

/**
 * What leads from the follow-ups of the database to those of a workspace.
 *
 * @throws {ValidationError} `IMMUTABLE` when one of the database is missing, or one that is closed is to be open again.
 */
export function followUpChanges(wanted: Wire | undefined, there: Wire | undefined): FollowUpChanges {
  if (wanted === undefined) return { added: [], closed: [] };
  const left = [...itemsOf(wanted)];
  const closed: { place: number; state: string }[] = [];
  const close = (place: number, { state }: Values) => {
    if (typeof state === 'string' && state !== 'OPEN') closed.push({ place, state });
  };
  const known = itemsOf(there);
  for (const [place, row] of known.entries()) {
    const same = left.filter((each) => sameness(each) === sameness(row));
    const match = same.find(({ state }) => state === row['state']) ?? same[0];
    if (match === undefined || (match['state'] !== row['state'] && row['state'] !== 'OPEN'))
      throw new ValidationError([
        {
          path: ['followUps'],
          code: 'IMMUTABLE',
          message:
            'A follow-up that is there is missing here, or closed there and not so here: an import takes nothing back.',
        },
      ]);
    left.splice(left.indexOf(match), 1);
    if (row['state'] === 'OPEN') close(place, match);
  }
  for (const [index, followUp] of left.entries()) close(known.length + index, followUp);
  return {
    added: renamed(
      left.map(({ state: _state, ...followUp }) => followUp),
      { owner: 'ownerId' },
    ),
    closed,
  };
}
