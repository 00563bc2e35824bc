const preset = require('../../jest.preset.cjs');

const [options] = Object.values(preset.transform).map(([, swc]) => swc);

/** As every project, and TSX: what is tested here is mostly plain logic. */
module.exports = {
  ...preset,
  displayName: 'planner',
  testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'],
  transform: {
    ...preset.transform,
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        ...options,
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  moduleNameMapper: { '\\.css$': '<rootDir>/src/shared/theme/no-styles.cjs' },
};
