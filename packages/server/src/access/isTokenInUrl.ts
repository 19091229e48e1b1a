const NAMES = new Set(['access_token', 'token', 'authorization', 'auth', 'api_key', 'apikey', 'bearer']);
const TOKEN = /merit_(pat|root)_/;

/** Whether an address carries a token: addresses end up in logs and histories. */
export const isTokenInUrl = ({ searchParams, pathname }: URL): boolean =>
  TOKEN.test(pathname) ||
  [...searchParams].some(([name, value]) => NAMES.has(name.toLowerCase()) || TOKEN.test(value));
