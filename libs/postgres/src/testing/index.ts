export {
  attachTestPostgres,
  startTestPostgres,
  type TestDatabase,
  type TestPostgres,
  type TestPostgresAddress,
} from './test-postgres';
