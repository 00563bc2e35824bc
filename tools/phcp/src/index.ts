export { findPhcpFaults, readPhcp } from './read-phcp';
