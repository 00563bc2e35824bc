export {
  type EmbeddedPostgres,
  type EmbeddedPostgresSettings,
  startEmbeddedPostgres,
} from './embedded-postgres';
export { PostgresFault, type PostgresFaultCode } from './postgres-fault';
export { APP as APP_ROLE, OWNER as OWNER_ROLE } from './roles-and-database';
