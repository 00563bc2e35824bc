import { planFrom } from './plan-from';

const IMPORTED = new Date('2026-03-25T10:00:00Z');

describe('where planning starts', () => {
  it('is the Monday after the history ends', () => {
    expect(planFrom('2026-03-22', IMPORTED)).toBe('2026-03-23');
    expect(planFrom('2026-03-23', IMPORTED)).toBe('2026-03-30');
    expect(planFrom('2026-03-29', IMPORTED)).toBe('2026-03-30');
  });

  it('is the Monday after the import where there is no history', () => {
    expect(planFrom(null, IMPORTED)).toBe('2026-03-30');
  });
});
