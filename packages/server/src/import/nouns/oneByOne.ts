import { ValidationError } from '../../error/ValidationError.ts';
import type { Values } from '../ImportNoun.ts';

/**
 * Creates things one after the other, where the commands for them differ. Answers their UUIDs in the order given.
 *
 * @param create - Creates one; the issues of its commands have the index 0 first, or none.
 * @throws {ValidationError} With the index of the thing first in the path of each issue.
 */
export async function oneByOne(
  items: readonly Values[],
  create: (item: Values) => Promise<string>,
): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, item] of items.entries())
    try {
      ids.push(await create(item));
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
      throw new ValidationError(
        error.issues.map((issue) => ({
          ...issue,
          path: [index, ...(issue.path[0] === 0 ? issue.path.slice(1) : issue.path)],
        })),
      );
    }
  return ids;
}
