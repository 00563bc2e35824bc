module.exports = async () => {
  await globalThis.stopTestServer?.();
};
