import { aRichDataset, listFaults } from '../testing';
import { readPins } from '../dataset/read-pins';

const faultsOf = (row: string) => listFaults(readPins(`visit_id,worker_ids,start\n${row}\n`, aRichDataset()));

describe('pins', () => {
  it('refuses a pin with one worker for a double-up, or two for one', () => {
    expect(faultsOf('R2@2026-03-23,W1,')).toEqual(['PIN_WRONG_WORKER_COUNT pins.csv:2 worker_ids']);
    expect(faultsOf('R1@2026-03-23,W1|W2,')).toEqual(['PIN_WRONG_WORKER_COUNT pins.csv:2 worker_ids']);
  });

  it('refuses a pin that names one worker twice', () => {
    expect(faultsOf('R2@2026-03-23,W1|W1,')).toEqual(['BAD_LIST pins.csv:2 worker_ids']);
  });

  it.each([
    ['a day before the care package begins', 'R1@2026-01-04,W1,'],
    ['a day after it has ended', 'R2@2027-01-05,W1|W2,'],
    ['another weekday', 'R3@2026-01-06,W1,'],
    ['a week between', 'R3@2026-01-12,W1,'],
    ['a choice of days where the day is fixed', 'R1@2026-03-23#1,W1,'],
    ['a fixed day where the day is free', 'R4@2026-03-23,W1,'],
    ['a third visit where two are due', 'R4@2026-03-23#3,W1,'],
  ])('warns of a pin for %s', (_, row) => {
    expect(faultsOf(row)).toEqual(['PIN_WITHOUT_VISIT pins.csv:2 visit_id']);
  });

  it.each(['R3@2026-01-11,W1,2026-01-12T00:15', 'R3@2026-01-05,W1,', 'R6@2026-03-23#1,W1,2026-03-26T09:00'])(
    'says nothing of %s',
    (row) => {
      expect(faultsOf(row)).toEqual([]);
    },
  );

  it.each([
    'R1@2026-03-23,W1,2026-03-23T10:01',
    'R1@2026-03-23,W1,2026-03-24T09:00',
    'R6@2026-03-23#1,W1,2026-03-26T09:01',
  ])('warns of a start outside the window: %s', (row) => {
    expect(faultsOf(row)).toEqual(['PIN_BREAKS_RULE pins.csv:2 start']);
  });

  it.each([
    ['declined', 'R1@2026-03-23,W4,'],
    ['of another gender than must be', 'R1@2026-03-23,W3,'],
    ['restricted', 'R4@2026-03-23#1,W2,'],
    ['without registration on the day', 'R1@2028-06-01,W2,'],
  ])('warns of a pinned worker who is %s', (_, row) => {
    expect(faultsOf(row)).toEqual(['PIN_BREAKS_RULE pins.csv:2 worker_ids']);
  });
});

describe('warnings of pins by name', () => {
  const causesOf = (row: string) => {
    const reading = readPins(`visit_id,worker_ids,start\n${row}\n`, aRichDataset(), 'pin', 'by-name');
    return 'faults' in reading ? [] : reading.warnings.map(({ cause }) => cause);
  };

  it('say neither the id of a person nor that of a worker', () => {
    const { people, workers } = aRichDataset();
    expect(causesOf('R1@2026-03-23,W4,')).toEqual([
      expect.stringContaining(`${workers[3]!.name} may not be sent to ${people[0]!.name}: declined`),
    ]);
  });

  it('say neither the id of a visit', () => {
    expect(causesOf('R1@2026-03-23,W1,2026-03-23T10:01')).toEqual([
      expect.stringContaining("10:01 is outside the visit's window"),
    ]);
    expect(causesOf('R3@2026-01-06,W1,')).toEqual([
      expect.stringContaining('The visit does not happen on that day'),
    ]);
  });
});
