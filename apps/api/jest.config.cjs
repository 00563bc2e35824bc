module.exports = {
  ...require('../../jest.preset.cjs'),
  displayName: 'api',
  globalSetup: require.resolve('../../libs/store/jest.global-setup.cjs'),
  globalTeardown: require.resolve('../../libs/store/jest.global-teardown.cjs'),
};
