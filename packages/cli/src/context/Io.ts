import type { Style } from '../output/Style.ts';

/** Where a command reads and writes. Data go to `out`, everything else to `err`. */
export interface Io {
  /** Whether a person reads stdout: then tables and sentences are printed, else tab-separated values. */
  readonly isTTY: boolean;
  /** Width of the terminal in columns. */
  readonly columns: number;
  /** Colours, as far as the terminal and its user want them. */
  readonly style: Style;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The next line that a person types; null where stdin is no terminal, or at its end. */
  readonly readLine: () => Promise<string | null>;
  /** All of stdin, as UTF-8. */
  readonly readStdin: () => Promise<string>;
}
