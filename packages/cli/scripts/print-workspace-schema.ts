import { writeFileSync } from 'node:fs';
import { workspaceSchema } from '../src/workspace/workspaceSchema.ts';

const file = new URL('../workspace.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(workspaceSchema(), null, 2)}\n`);
