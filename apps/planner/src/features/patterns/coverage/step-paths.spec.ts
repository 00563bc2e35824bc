import { toStepArea, toStepLine } from './step-paths';

const scale = { x: (slot: number) => slot * 10, y: (workers: number) => 100 - workers };

describe('the drawing of cover', () => {
  it('has a step for each quarter-hour', () => {
    expect(toStepLine([1, 3], scale)).toBe('M0 99V99H10V97H20');
    expect(toStepLine([], scale)).toBe('');
  });

  it('shades only where one lies above the other', () => {
    expect(toStepArea([5, 1], [2, 4], scale)).toBe('M0 98H10V95H0Z');
    expect(toStepArea([2, 2], [2, 3], scale)).toBe('');
  });
});
