module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'api',
  // Real databases and threads start in the hooks, on machines that do other things at the same time.
  testTimeout: 30_000,
  globalSetup: require.resolve('../../libs/store/jest.global-setup.cjs'),
  globalTeardown: require.resolve('../../libs/store/jest.global-teardown.cjs'),
};
