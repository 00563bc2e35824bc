import { readRws } from './read-rws';

const LINES = [
  '#Length of the schedule',
  '3',
  '2',
  '',
  '2',
  '1 1 0',
  '0 1 1 ',
  '#ShiftName, Start, Length, MinlengthOfBlocks, MaxLengthOfBlocks',
  'D  360 480 2 7',
  'N  1320 480 1 4',
  '1 3',
  '2 5',
  '1 1',
  'N D',
  'N - D',
];
const withLine = (row: number, line: string) =>
  LINES.map((old, index) => (index + 1 === row ? line : old)).join('\n');

describe('readRws', () => {
  it('reads demand, bounds and forbidden sequences, whatever the line ends', () => {
    expect(readRws(LINES.join('\r\n'))).toEqual({
      weekDays: 3,
      workers: 2,
      shifts: [
        { name: 'D', demand: [1, 1, 0], block: { least: 2, most: 7 } },
        { name: 'N', demand: [0, 1, 1], block: { least: 1, most: 4 } },
      ],
      daysOff: { least: 1, most: 3 },
      work: { least: 2, most: 5 },
      forbidden: [
        ['N', 'D'],
        ['N', '-', 'D'],
      ],
    });
  });

  it.each([
    [withLine(6, '1 1'), 'line 6: the demand: 3 words are expected, not 2'],
    [withLine(11, '1 x'), 'line 11: "x" is no whole number'],
    [withLine(10, 'N 1320 480 1 many'), 'line 10: "many" is no whole number'],
    [withLine(14, 'N Q'), 'line 14: "Q" is no shift'],
    [LINES.slice(0, -1).join('\n'), 'the text ends before a forbidden sequence'],
    [[...LINES, 'D N'].join('\n'), 'line 16: nothing more is expected'],
  ])('refuses a text that is not of the form: case %#', (text, why) => {
    expect(() => readRws(text)).toThrow(why);
  });
});
