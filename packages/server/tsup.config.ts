import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts'],
  format: ['esm'],
  dts: true,
  clean: true,
  target: 'es2022',
  // The published server brings its migrations along.
  onSuccess: () => cp('../../prisma/migrations', 'dist/migrations', { recursive: true }),
});
