import { aDataset } from '@homeround/domain/testing';
import { aRichDataset, changeCell, listFaults, toFiles } from '../testing';
import { readDataset } from '../dataset/read-dataset';

const rich = toFiles(aRichDataset());
const NOTHING = { workerId: 'W1', kind: 'other', weekdaysOff: [], keepsPattern: false } as const;

describe('agreements', () => {
  it('are warned of when nothing follows from them', () => {
    const agreements = [NOTHING, { ...NOTHING, weekendsInFour: 0 }, { ...NOTHING, keepsPattern: true }];
    const found = listFaults(readDataset(toFiles(aDataset({ agreements }))));
    expect(found).toEqual(['AGREEMENT_EMPTY agreements.csv:2 kind']);
  });

  it.each([
    ['agreements.csv', 2, 'worker_id', 'W9', 'UNKNOWN_ID'],
    ['agreements.csv', 2, 'kind', 'favour', 'BAD_CHOICE'],
    ['agreements.csv', 2, 'earliest_start', '24:00', 'BAD_TIME'],
    ['agreements.csv', 2, 'weekdays_off', 'Sat Sat', 'BAD_DAYS'],
    ['agreements.csv', 2, 'weekends_in_four', '5', 'BAD_NUMBER'],
    ['pattern_preferences.csv', 2, 'work_pattern_id', 'WP9', 'UNKNOWN_ID'],
    ['pattern_preferences.csv', 2, 'liking', '3', 'BAD_NUMBER'],
    ['staff_records.csv', 2, 'age_band', '43', 'BAD_CHOICE'],
    ['staff_records.csv', 2, 'carer', 'sometimes', 'BAD_CHOICE'],
  ])('and what goes with them are refused by cell: %s row %s %s = %s', (file, row, column, text, code) => {
    const found = listFaults(readDataset(changeCell(rich, file, row, column, text)));
    expect(found).toContain(`${code} ${file}:${row} ${column}`);
  });

  it.each([
    ['pattern_preferences.csv', 3, 'work_pattern_id', 'NIGHT'],
    ['staff_records.csv', 3, 'worker_id', 'W1'],
  ])('are refused where a worker has two of %s', (file, row, column, text) => {
    const found = listFaults(readDataset(changeCell(rich, file, row, column, text)));
    expect(found.join()).toContain(`DUPLICATE_KEY ${file}:${row}`);
  });
});
