import { readMsd } from './read-msd';

const TEXT = `interval = 360; % minutes
days = 2;
demand = [1, 2, 2, 0,
  1, 0, 0, 3];
shiftTypes = 2;
minStart = [1, 3];
maxStart = [2, 3];
minLength = [1, 2];
maxLength = [2, 2];
minDuties = 4.8;
weightUnderCover = 2;
weightOverCover = 1;
weightDutiesPerWeek = 0;
weightShiftInstances = 60;
`;

describe('readMsd', () => {
  it('reads demand, kinds of shifts and weights, and lets duties be', () => {
    expect(readMsd(TEXT)).toEqual({
      slotMinutes: 360,
      days: 2,
      demand: [1, 2, 2, 0, 1, 0, 0, 3],
      kinds: [
        { firstStart: 1, lastStart: 2, shortest: 1, longest: 2 },
        { firstStart: 3, lastStart: 3, shortest: 2, longest: 2 },
      ],
      weights: { excess: 1, shortage: 2, shift: 60 },
    });
  });

  it.each([
    ['interval = 360', 'interval = 350', 'no whole number of slots of 350 minutes'],
    ['days = 2', 'days = 3', 'demand: 12 numbers are expected, not 8'],
    ['maxStart = [2, 3]', 'maxStart = [2]', 'maxStart: 2 numbers are expected, not 1'],
    ['weightOverCover', 'weight', 'weightOverCover: a whole number is expected'],
    ['0, 0, 3', '0, -1, 3', 'demand: a list of whole numbers is expected'],
  ])('refuses %s become %s', (old, other, why) => {
    expect(() => readMsd(TEXT.replace(old, other))).toThrow(why);
  });
});
