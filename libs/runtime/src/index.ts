export { ThreadPool } from './thread-pool';
