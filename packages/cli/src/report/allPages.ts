/** A page of a list. */
interface Page<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** All of a list, page by page. */
export async function allPages<Node>(
  read: (after: string | null) => Promise<Page<Node>>,
): Promise<readonly Node[]> {
  const all: Node[] = [];
  let after: string | null = null;
  do {
    const page: Page<Node> = await read(after);
    all.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}
