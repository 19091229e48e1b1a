const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

/** The ways in which text can stand out. */
export type StyleName = keyof typeof CODES;

/** Makes text stand out; texts are unchanged where colours are not wanted. */
export type Style = Readonly<Record<StyleName, (text: string) => string>>;

/** Styles by the escape codes that every terminal knows. */
export function createStyle(wanted: boolean): Style {
  const paint = (name: StyleName) => (text: string) =>
    wanted && text !== '' ? `\u001b[${CODES[name]}m${text}\u001b[0m` : text;
  return {
    bold: paint('bold'),
    dim: paint('dim'),
    red: paint('red'),
    green: paint('green'),
    yellow: paint('yellow'),
    cyan: paint('cyan'),
  };
}
