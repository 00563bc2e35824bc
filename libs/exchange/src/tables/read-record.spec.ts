import { aDataset } from '@homeround/domain/testing';
import { changeCell, listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';
import { ID, LIST, TEXT, wholeNumber } from './cell';
import { defaulted, needed, optional } from './column';
import { readRecord, toFieldReaders } from './read-record';

const COLUMNS = {
  placeId: needed(ID),
  note: optional(TEXT),
  minutes: defaulted(wholeNumber(0, 60), 5),
  interests: defaulted(LIST, []),
};

function read(cells: Record<string, string>) {
  const reported: string[] = [];
  const record = readRecord<typeof COLUMNS>(
    toFieldReaders(COLUMNS),
    (name) => cells[name],
    (code, name) => reported.push(`${code} ${name}`),
  );
  return { record, reported };
}

describe('readRecord', () => {
  it('reads each cell by its column', () => {
    expect(read({ place_id: 'H1', note: 'key safe', minutes: '7', interests: 'a|b' })).toEqual({
      record: { placeId: 'H1', note: 'key safe', minutes: 7, interests: ['a', 'b'] },
      reported: [],
    });
  });

  it('leaves out optional fields and fills in defaults', () => {
    expect(read({ place_id: 'H1', note: '' }).record).toEqual({ placeId: 'H1', minutes: 5, interests: [] });
  });

  it('reports every cell and then gives no record', () => {
    expect(read({ minutes: '61', interests: 'a|a' })).toEqual({
      record: undefined,
      reported: ['MISSING_VALUE place_id', 'BAD_NUMBER minutes', 'BAD_LIST interests'],
    });
  });

  it.each([
    ['BAD_ID', 'people.csv', 'place_id', 'H 1'],
    ['BAD_TEXT', 'people.csv', 'name', 'x'.repeat(201)],
    ['BAD_NUMBER', 'people.csv', 'mini_team_size', 'three'],
    ['BAD_CHOICE', 'people.csv', 'service', 'mainstrem'],
    ['BAD_LIST', 'people.csv', 'languages', 'Polish||Scots'],
    ['BAD_DATE', 'recurring_visits.csv', 'valid_from', '05/01/2026'],
    ['BAD_DAYS', 'recurring_visits.csv', 'days', 'Monday'],
    ['BAD_TIME', 'recurring_visits.csv', 'earliest_start', '8:00'],
    ['MISSING_VALUE', 'workers.csv', 'name', ''],
  ])('gives %s with file, row and column', (code, file, column, text) => {
    const reading = readDataset(changeCell(toFiles(aDataset()), file, 2, column, text));
    expect(listFaults(reading)).toEqual([`${code} ${file}:2 ${column}`]);
  });
});
