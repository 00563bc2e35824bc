import { FaultList } from './fault-list';

describe('FaultList', () => {
  it('puts refusals before warnings, and each in order of file and row, else as found', () => {
    const faults = new FaultList();
    faults.add('UNKNOWN_COLUMN', { file: 'a.csv', row: 1 }, 'x');
    faults.add('BAD_DATE', { file: 'b.csv', row: 9, column: 'to' }, 'x');
    faults.add('BAD_DATE', { file: 'b.csv', row: 9, column: 'from' }, 'x');
    faults.add('BAD_DATE', { file: 'b.csv', row: 10 }, 'x');
    faults.add('BAD_DATE', { file: 'c.csv', row: 2 }, 'x');
    const places = faults
      .inOrder(['c.csv', 'b.csv', 'a.csv'])
      .map(({ file, row, column }) => [file, row, column]);
    expect(places).toEqual([
      ['c.csv', 2, undefined],
      ['b.csv', 9, 'to'],
      ['b.csv', 9, 'from'],
      ['b.csv', 10, undefined],
      ['a.csv', 1, undefined],
    ]);
  });

  it('is not refused by warnings alone', () => {
    const faults = new FaultList();
    faults.add('UNKNOWN_FILE', { file: 'a.csv' }, 'x');
    expect(faults.refused).toBe(false);
    faults.add('BAD_DATE', { file: 'a.csv' }, 'x');
    expect(faults.refused).toBe(true);
  });

  it('lists a hundred of one code in one file and counts the others', () => {
    const faults = new FaultList();
    for (let row = 2; row < 20_002; row += 1) faults.add('BAD_DATE', { file: 'a.csv', row }, 'x');
    faults.add('BAD_DATE', { file: 'b.csv', row: 2 }, 'x');
    const listed = faults.inOrder();
    expect(listed.filter((fault) => fault.code === 'BAD_DATE')).toHaveLength(101);
    expect(listed.at(-1)).toMatchObject({
      code: 'MORE_REFUSED',
      severity: 'refuse',
      cause: '19,900 more BAD_DATE',
    });
  });

  it('lists a thousand in all, never leaving out a refusal for a warning', () => {
    const faults = new FaultList();
    for (let file = 0; file < 30; file += 1) {
      for (let row = 2; row < 52; row += 1) faults.add('UNKNOWN_COLUMN', { file: `${file}.csv`, row }, 'x');
    }
    faults.add('BAD_DATE', { file: 'z.csv' }, 'x');
    const listed = faults.inOrder();
    expect(listed).toHaveLength(1001);
    expect(listed[0]).toMatchObject({ code: 'BAD_DATE' });
    expect(listed.at(-1)).toMatchObject({
      code: 'MORE_WARNED',
      severity: 'warn',
      cause: '501 more UNKNOWN_COLUMN',
    });
  });
});
