import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Rooms of ours are plain declarations: what a page does not use must not reach it (the wire's schemas above all). */
const isOwnRoom = (id) => /\/libs\/(contract|domain)\//.test(id);

/** Chunks that change seldom and are needed at once; everything else follows the routes. */
const chunkGroups = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'tanstack', test: /node_modules\/@tanstack\/(react-)?(query|router|history|store)/ },
  // One file each: in some forty small ones the board came a fifth later, since a browser asks for six at a time.
  {
    name: 'mantine',
    test: /node_modules\/(@mantine|@floating-ui|clsx|react-remove-scroll|react-number-format|@tanstack\/(react-)?virtual)/,
  },
  { name: 'shared', test: /planner\/src\/shared\// },
  { name: 'icons', test: /@tabler\/icons-react/ },
];

/** The API's own default, or another. */
const target = process.env.HOMEROUND_API ?? 'http://127.0.0.1:3000';

/** The host stays the browser's: the service refuses changes that come from another origin. */
const proxied = { target, changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@homeround/source', 'module', 'browser', 'development|production'] },
  // `vite preview` uses it too.
  server: { proxy: { '/api': proxied, '/health': proxied } },
  build: {
    outDir: 'dist',
    // What Node 20's and the councils' managed browsers of 2022 and later read without helpers.
    target: 'es2022',
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !isOwnRoom(id) },
      output: { codeSplitting: { groups: chunkGroups } },
    },
  },
});
