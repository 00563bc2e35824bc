module.exports = { ...require('../../jest.preset.cjs'), displayName: 'solver-worker' };
