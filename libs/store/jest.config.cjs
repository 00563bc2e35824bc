module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'store',
  globalSetup: require.resolve('./jest.global-setup.cjs'),
  globalTeardown: require.resolve('./jest.global-teardown.cjs'),
};
