export { hasRedis, startTestRedis, type TestRedis } from './test-redis';
export { until } from './until';
