import { aRichDataset, listFaults } from '../testing';
import { readPins } from './read-pins';

const read = (rows: string, file?: string) =>
  readPins(`visit_id,worker_ids,start\n${rows}`, aRichDataset(), file);

describe('readPins', () => {
  it('reads pins for one and two workers, with and without a start', () => {
    expect(read('R1@2026-03-23,W1,\nR2@2026-03-24,W1|W2,2026-03-24T12:15\n')).toEqual({
      pins: [
        { visitId: 'R1@2026-03-23', workerIds: ['W1'] },
        { visitId: 'R2@2026-03-24', workerIds: ['W1', 'W2'], start: '2026-03-24T12:15' },
      ],
      warnings: [],
    });
  });

  it('names every fault in the file it was given', () => {
    expect(
      listFaults(read('R9@2026-03-23,W1,\nR1@2026-03-23,W9,\nR1,W1,8:30\nR2@2026-03-23,W1,\n', 'my.csv')),
    ).toEqual([
      'UNKNOWN_ID my.csv:2 visit_id',
      'UNKNOWN_ID my.csv:3 worker_ids',
      'BAD_VISIT_ID my.csv:4 visit_id',
      'BAD_DATE_TIME my.csv:4 start',
      'PIN_WRONG_WORKER_COUNT my.csv:5 worker_ids',
    ]);
  });

  it('refuses two pins for one visit', () => {
    expect(listFaults(read('R1@2026-03-23,W1,\nR1@2026-03-23,W2,\n'))).toEqual([
      'DUPLICATE_KEY pins.csv:3 visit_id',
    ]);
  });

  it('refuses bytes that are no text', () => {
    expect(listFaults(readPins(Uint8Array.of(0xff, 0xfe, 65, 0), aRichDataset()))).toEqual([
      'UTF16_FILE pins.csv',
    ]);
  });
});
