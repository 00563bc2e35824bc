/** One real PostgreSQL server for the whole run, from the built files: `@homeround/store` must be built. */
module.exports = async () => {
  const { startTestServer } = require('@homeround/store/testing');
  globalThis.stopTestServer = await startTestServer();
};
