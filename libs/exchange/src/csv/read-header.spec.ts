import { FaultList } from '../fault-list';
import { listFaults } from '../testing';
import { readHeader } from './read-header';

const KNOWN = [
  { name: 'place_id', column: { kind: 'needed' } },
  { name: 'setting', column: { kind: 'defaulted' } },
] as const;

function read(...cells: string[]) {
  const faults = new FaultList();
  const positions = readHeader('places.csv', { row: 1, cells }, KNOWN, faults);
  return { positions, found: listFaults({ faults: faults.inOrder() }) };
}

describe('readHeader', () => {
  it('finds columns in any order and in capitals', () => {
    expect(read('Setting', 'PLACE_ID').positions).toEqual(
      new Map([
        ['setting', 0],
        ['place_id', 1],
      ]),
    );
  });

  it('does without a column that has a default', () => {
    expect(read('place_id')).toEqual({ positions: new Map([['place_id', 0]]), found: [] });
  });

  it('refuses a header that lacks a needed column', () => {
    expect(read('setting')).toEqual({
      positions: undefined,
      found: ['MISSING_COLUMN places.csv:1 place_id'],
    });
  });

  it('refuses a header that names a column twice', () => {
    expect(read('place_id', 'place_id')).toEqual({
      positions: undefined,
      found: ['DUPLICATE_COLUMN places.csv:1 place_id'],
    });
  });

  it('warns of a column that nothing reads', () => {
    const { positions, found } = read('place_id', 'seting');
    expect(positions).toBeDefined();
    expect(found).toEqual(['UNKNOWN_COLUMN places.csv:1 seting']);
  });

  it.each(['place_id;setting', 'place_id\tsetting'])('names a wrong separator: %j', (header) => {
    expect(read(header)).toEqual({ positions: undefined, found: ['SEPARATOR_NOT_COMMA places.csv:1'] });
  });
});
