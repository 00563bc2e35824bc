import { checkShiftDesign } from './check-shift-design';
import type { DesignedShift, ShiftDesignTask } from './shift-design-task';

/** Two days of six-hour slots; shifts of one or two slots that start in slots 1 to 3. */
const TASK: ShiftDesignTask = {
  slotMinutes: 360,
  days: 2,
  demand: [1, 2, 2, 0, 1, 0, 0, 3],
  kinds: [
    { firstStart: 1, lastStart: 2, shortest: 1, longest: 2 },
    { firstStart: 3, lastStart: 3, shortest: 2, longest: 2 },
  ],
  weights: { excess: 1, shortage: 10, shift: 100 },
};
const DAY: DesignedShift = { start: 1, length: 2, workers: [2, 0] };
const NIGHT: DesignedShift = { start: 3, length: 2, workers: [1, 2] };

describe('the judge of shift designs', () => {
  it('counts excess, shortage and shifts, the last night going on in the first morning', () => {
    expect(checkShiftDesign(TASK, [DAY, NIGHT])).toEqual({
      findings: [],
      excessMinutes: 2 * 360,
      shortageMinutes: 360,
      shifts: 2,
      cost: 720 + 3600 + 200,
    });
  });

  it('does not count a shift that nobody works', () => {
    const nobody = { start: 2, length: 1, workers: [0, 0] };
    expect(checkShiftDesign(TASK, [DAY, NIGHT, nobody])).toEqual(checkShiftDesign(TASK, [DAY, NIGHT]));
  });

  it.each([
    ['starts too early', { ...DAY, start: 0 }],
    ['is too long', { ...DAY, length: 3 }],
    ['is as short as another kind allows, but not its own', { ...NIGHT, length: 1 }],
    ['starts within a slot', { ...DAY, start: 1.5 }],
  ])('finds a shift that %s', (_, shift) => {
    expect(checkShiftDesign(TASK, [shift]).findings).toEqual([{ what: 'kind', shift: 0 }]);
  });

  it.each([
    ['fewer than none', [-1, 0]],
    ['half a worker', [0.5, 0]],
    ['a day too few', [1]],
  ])('finds %s', (_, workers) => {
    expect(checkShiftDesign(TASK, [DAY, { ...NIGHT, workers }]).findings).toEqual([
      { what: 'workers', shift: 1 },
    ]);
  });

  it('finds a shift that stands there twice, and counts it once', () => {
    const checked = checkShiftDesign(TASK, [DAY, DAY]);
    expect(checked.findings).toEqual([{ what: 'twice', shift: 1 }]);
    expect(checked.shifts).toBe(1);
  });
});
