import { createHash } from 'node:crypto';

/**
 * Makes the function that names prepared statements, so that PostgreSQL plans a repeated text once per connection.
 *
 * Every connection keeps each named statement until it ends. Only the first `limit` distinct texts are named, therefore;
 * later ones get the empty name and are planned at every call.
 *
 * @param limit - How many texts get a name.
 */
export function statementName(limit: number): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= limit) return '';
    const name = `s${createHash('sha1').update(sql).digest('hex').slice(0, 16)}`;
    names.set(sql, name);
    return name;
  };
}
