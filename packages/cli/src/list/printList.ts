import type { CliContext } from '../context/CliContext.ts';
import { printJson } from '../output/printJson.ts';
import { printRows } from '../output/printRows.ts';
import type { Column } from '../output/renderTable.ts';
import { selectFields } from '../output/selectFields.ts';
import type { Fetched } from './fetchList.ts';

/** How a list is to be printed. */
export interface ListOutput<Node, Field extends keyof Node> {
  readonly columns: readonly Column<Node>[];
  /** Print these fields as JSON instead. */
  readonly json: readonly Field[] | undefined;
}

/** Prints a list as JSON, as a table or as tab-separated values. A person is told when it is empty or cut. */
export function printList<Node extends object, Field extends keyof Node>(
  { io }: CliContext,
  { nodes, hasMore }: Fetched<Node>,
  { columns, json }: ListOutput<Node, Field>,
): void {
  if (json !== undefined)
    printJson(
      io,
      nodes.map((node) => selectFields(node, json)),
    );
  else if (nodes.length > 0 || !io.isTTY) printRows(io, columns, nodes);
  if (!io.isTTY) return;
  if (nodes.length === 0) io.err('Nothing matches.\n');
  if (hasMore) io.err(`These are the first ${nodes.length}. There are more: raise --limit.\n`);
}
