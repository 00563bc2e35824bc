import { openTestStore, type TestStore } from '../testing/test-store';
import { toColumnName } from './dataset-table';
import { DATASET_TABLES, LIST_NAMES } from './dataset-tables';

let store: TestStore;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const SQL_TYPES: Record<string, string> = { 'text[]': 'ARRAY', 'integer[]': 'ARRAY' };
/** Columns that no field of the domain has. */
const OWN: Record<string, string[]> = { locality: ['people', 'workers', 'history_ends'] };

test.each(LIST_NAMES)('the table of %s has a column of the right type for each field', async (list) => {
  const { name, columns } = DATASET_TABLES[list];
  const expected = Object.entries(columns).map(([field, type]) => [
    toColumnName(field),
    SQL_TYPES[type] ?? type,
  ]);
  const rows = await store.dataSource.query<{ column_name: string; data_type: string }[]>(
    'SELECT column_name, data_type FROM information_schema.columns WHERE table_name = $1',
    [name],
  );
  const own = ['dataset_id', 'position', ...(OWN[name] ?? [])];
  const found = rows.filter(({ column_name }) => !own.includes(column_name));
  expect(found.map(({ column_name, data_type }) => [column_name, data_type]).sort()).toEqual(expected.sort());
});
