/** A description of the schema as a comment in front of what it describes; nothing for none. */
export function tsDoc(description: string | null | undefined, indent = ''): string {
  if (!description) return '';
  const text = description.replaceAll('*/', '*\\/').split('\n');
  if (text.length === 1) return `${indent}/** ${text[0]} */\n`;
  return [`${indent}/**`, ...text.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ''].join(
    '\n',
  );
}
