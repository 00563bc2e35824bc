import { toCellText } from './cell-text';

describe('toCellText', () => {
  it.each([
    [null, ''],
    ['007', '007'],
    [7.5, '7.5'],
    [true, 'yes'],
    [new Date('2026-03-23T00:00:00Z'), '2026-03-23'],
    [new Date('2026-03-23T08:29:59.999Z'), '2026-03-23T08:30'],
    [new Date('1899-12-30T08:30:00.001Z'), '08:30'],
  ])('writes %p as a CSV file would have it', (cell, text) => {
    expect(toCellText(cell)).toBe(text);
  });
});
