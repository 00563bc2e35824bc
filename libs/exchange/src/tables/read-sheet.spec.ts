import { FaultList } from '../fault-list';
import { listFaults } from '../testing';
import { readSheet } from './read-sheet';

function read(text: string | undefined, name: 'people' | 'places' | 'history' = 'places') {
  const faults = new FaultList();
  const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
  const sheet = readSheet(name, bytes, faults);
  return { sheet, found: listFaults({ faults: faults.inOrder() }), faults: faults.inOrder() };
}

describe('readSheet', () => {
  it('reads records with the rows they came from', () => {
    const { sheet, found } = read('place_id,latitude,longitude,setting\nH1,55.8,-4,rural\n\nH2,,,\n');
    expect(found).toEqual([]);
    expect(sheet.rows).toEqual([
      { row: 2, record: { placeId: 'H1', latitude: 55.8, longitude: -4, setting: 'rural' } },
      { row: 4, record: { placeId: 'H2', setting: 'urban' } },
    ]);
    expect(sheet.whole).toBe(true);
  });

  it('reports every bad cell of a row and keeps the other rows', () => {
    const { sheet, found } = read('place_id,latitude,longitude,setting\nH1,x,200,city\nH2,,,\n');
    expect(found).toEqual([
      'BAD_NUMBER places.csv:2 latitude',
      'BAD_NUMBER places.csv:2 longitude',
      'BAD_CHOICE places.csv:2 setting',
    ]);
    expect(sheet.rows).toHaveLength(1);
    expect(sheet.whole).toBe(false);
  });

  it('knows the ids of rows that it could not read', () => {
    expect(read('place_id,latitude\nH1,x\n').sheet.ids).toEqual(new Set(['H1']));
  });

  it('says what a cell must be', () => {
    const { faults } = read('place_id,setting\n,urban\nH1,city\n');
    expect(faults.map((fault) => fault.cause)).toEqual([
      'place_id is empty; it must be an id',
      'setting "city" is not one of urban, rural',
    ]);
  });

  it.each(['H1', 'H1,urban,,'])('refuses the ragged row %s', (row) => {
    expect(read(`place_id,setting\n${row}\n`).found).toEqual(['RAGGED_ROW places.csv:2']);
  });

  it('refuses a file without even a header', () => {
    expect(read('').found).toEqual(['EMPTY_FILE places.csv']);
    expect(read('\n\n,,\n').found).toEqual(['EMPTY_FILE places.csv']);
  });

  it('takes a header without rows as nothing to tell', () => {
    expect(read('place_id\n')).toMatchObject({ sheet: { rows: [], whole: true }, found: [] });
  });

  it('gives the header line to write where a required file is missing', () => {
    const { faults } = read(undefined);
    expect(faults).toMatchObject([{ code: 'MISSING_FILE', file: 'places.csv' }]);
    expect(faults[0]!.action).toContain('place_id,latitude,longitude,setting');
  });

  it('does without a file that is optional', () => {
    expect(read(undefined, 'history')).toMatchObject({ sheet: { rows: [], whole: true }, found: [] });
  });

  it('keeps the rows before a broken quote and knows that there may be more', () => {
    const { sheet, found } = read('place_id,setting\nH1,urban\nH2,"rural\nH3,urban\n');
    expect(found).toEqual(['QUOTE_NOT_CLOSED places.csv:3']);
    expect(sheet).toMatchObject({ rows: [{ row: 2 }], ids: undefined, whole: false });
  });
});
