module.exports = { ...require('../../jest.preset.cjs'), displayName: 'house-check' };
