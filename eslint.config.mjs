import { readFileSync } from 'node:fs';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';

/**
 * rooms.json says which room may import which. A room that is not listed may import nothing (closed by default),
 * and no file may reach into another room by a relative path or past its front door.
 */
const rooms = JSON.parse(readFileSync(new URL('./rooms.json', import.meta.url), 'utf8'));
const folderOf = {
  api: 'apps',
  'solver-worker': 'apps',
  planner: 'apps',
  e2e: 'apps',
  cli: 'apps',
  'demo-council': 'tools',
  phcp: 'tools',
  bench: 'tools',
  'house-check': 'tools',
};
const PURE = [
  'domain',
  'contract',
  'exchange',
  'engine',
  'patterns',
  'translate',
  'check',
  'explain',
  'views',
  'pack',
];

const roomRules = Object.entries(rooms).flatMap(([room, mayImport]) => {
  const base = `${folderOf[room] ?? 'libs'}/${room}`;
  const allowed = [
    { regex: '^(\\.\\./)+(libs|apps|tools)/', message: 'Enter another room through its front door.' },
    { regex: '^@homeround/[^/]+/(?!testing$)', message: 'Enter another room through its front door.' },
  ];
  if (mayImport !== 'any') {
    const doors = [...mayImport, room].join('|');
    allowed.push({
      regex: `^@homeround/(?!(?:${doors})(?:/testing)?$)`,
      message: `rooms.json: '${room}' may import only: ${mayImport.join(', ') || 'nothing'}.`,
    });
  }
  const testing = { regex: '^@homeround/[^/]+/testing$', message: 'Test builders stay in tests.' };
  const pure = PURE.includes(room)
    ? [
        {
          regex: '^(node:)?(fs|path|os|worker_threads|child_process|http|https|crypto)(/.*)?$',
          message: `'${room}' is pure: no disk, clock or network.`,
        },
      ]
    : [];
  const ban = (extra) => ({
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...allowed, ...pure, ...extra] }],
  });
  return [
    { files: [`${base}/src/**/*.{ts,tsx}`], rules: ban([testing]) },
    {
      // Specs may use any room's test builders; the doors stay as they are.
      files: [`${base}/src/**/*.spec.{ts,tsx}`, `${base}/src/testing/**/*.ts`],
      rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: allowed }] },
    },
  ];
});

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'out/**', '.nx/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  prettier,
  {
    files: ['**/*.{ts,tsx}'],
    // Nest reads constructor types at run time: with these, a type import that it needs is left alone.
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // Index access in typed-array loops is checked by construction, not by the compiler.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        { selector: 'ExportAllDeclaration', message: 'Name what the front door offers.' },
        {
          selector: "MemberExpression[property.name='only'][object.name=/^(describe|it|test)$/]",
          message: 'No .only.',
        },
        {
          selector: "MemberExpression[property.name='skip'][object.name=/^(describe|it|test)$/]",
          message: 'No .skip.',
        },
      ],
    },
  },
  {
    files: PURE.map((room) => `libs/${room}/src/**/*.ts`),
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'setTimeout', 'setInterval', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Chance comes from a seed.' },
        { object: 'Date', property: 'now', message: 'Pure rooms have no clock.' },
      ],
    },
  },
  { files: ['apps/cli/**', 'apps/e2e/**', 'tools/**'], rules: { 'no-console': 'off' } },
  // Nest modules and controllers are classes that decorators speak for.
  {
    files: ['apps/{api,solver-worker}/**/*.ts', 'libs/runtime/**/*.ts'],
    rules: { '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }] },
  },
  { files: ['apps/planner/src/**/*.{ts,tsx}'], ...reactHooks.configs.flat.recommended },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        console: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  ...roomRules,
);
