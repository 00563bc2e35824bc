module.exports = { ...require('../../jest.preset.cjs'), displayName: 'cli', testTimeout: 120_000 };
