import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  format: ['esm'],
  // Commands are loaded when they are asked for, each from its own file.
  splitting: true,
  clean: true,
  target: 'node20',
});
