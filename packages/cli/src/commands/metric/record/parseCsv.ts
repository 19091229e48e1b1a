/** A record of a CSV file, and the line on which it begins. */
export interface CsvLine {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Reads CSV as RFC 4180 has it: commas, quotes doubled within quotes, line breaks within quotes. Null when it ends within quotes; empty lines are left out. */
export function parseCsv(text: string): CsvLine[] | null {
  const lines: CsvLine[] = [];
  let [cells, cell, quoted, line, first]: [string[], string, boolean, number, number] = [[], '', false, 1, 1];
  const endLine = () => {
    if (cells.length > 0 || cell.trim() !== '') lines.push({ cells: [...cells, cell], line: first });
    [cells, cell] = [[], ''];
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\n') line += 1;
    if (quoted && character === '"' && text.charAt(index + 1) === '"') {
      cell += '"';
      index += 1;
    } else if (character === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (quoted) cell += character;
    else if (character === ',') {
      cells.push(cell);
      cell = '';
    } else if (character === '\n') {
      endLine();
      first = line;
    } else if (character !== '\r') cell += character;
  }
  endLine();
  return quoted ? null : lines;
}
