import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a folder and of those in it, sorted, and the links, which are not followed. */
export interface Listed {
  readonly files: readonly string[];
  readonly links: readonly string[];
}

const LEFT_OUT = new Set(['node_modules']);

/** Lists a folder by paths relative to it. Hidden files and installed packages are left out. */
export async function listFiles(folder: string, under = ''): Promise<Listed> {
  const files: string[] = [];
  const links: string[] = [];
  const entries = await readdir(join(folder, under), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.name.startsWith('.') || LEFT_OUT.has(entry.name)) continue;
    if (entry.isSymbolicLink()) links.push(path);
    else if (entry.isFile()) files.push(path);
    else if (entry.isDirectory()) {
      const inner = await listFiles(folder, path);
      files.push(...inner.files);
      links.push(...inner.links);
    }
  }
  return { files, links };
}
