const { execFileSync } = require('node:child_process');
const { join } = require('node:path');

const here = execFileSync(process.execPath, [join(__dirname, 'tools/what-is-here.mjs'), '--state'], {
  encoding: 'utf8',
});
/** `x.with-redis.spec.ts` runs where redis-server is found; the last lines of a test run say what was left out. */
const leftOut = [
  ['redis-server', 'with-redis'],
  ['namespaces', 'with-namespaces'],
].flatMap(([what, suffix]) => (here.includes(`${what}: missing`) ? [`\\.${suffix}\\.spec\\.ts$`] : []));

/** Shared by every project: TypeScript through swc (types are checked by the build), sources rather than dist. */
module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@homeround/source', 'node', 'require', 'default'] },
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...leftOut],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  errorOnDeprecated: true,
  maxWorkers: 2,
};
