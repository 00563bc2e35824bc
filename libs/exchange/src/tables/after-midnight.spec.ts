import { afterMidnight, isReversed } from './after-midnight';

describe('afterMidnight', () => {
  it('ends a duty on the next day when its end is at or before its start', () => {
    expect(afterMidnight.duty({ start: 1320, end: 450 }).end).toBe(1890);
    expect(afterMidnight.duty({ start: 420, end: 420 }).end).toBe(1860);
    expect(afterMidnight.duty({ start: 960, end: 1440 }).end).toBe(1440);
  });

  it('moves the latest and preferred start of a night visit', () => {
    const times = { earliestStart: 1410, latestStart: 60, preferredStart: 15 };
    expect(afterMidnight.visit(times)).toEqual({
      earliestStart: 1410,
      latestStart: 1500,
      preferredStart: 1455,
    });
    expect(afterMidnight.visit({ ...times, preferredStart: 1420 }).preferredStart).toBe(1420);
  });

  it('leaves a window that is one moment as it is', () => {
    const times = { earliestStart: 480, latestStart: 480, preferredStart: 480 };
    expect(afterMidnight.visit(times)).toEqual(times);
  });

  it('ends a dose window on the next day when its end is before its start', () => {
    expect(afterMidnight.dose({ windowStart: 1425, windowEnd: 30 })).toEqual({
      windowStart: 1425,
      windowEnd: 1470,
    });
  });
});

describe('the latest end of an agreement', () => {
  const latestEnd = (times: { earliestStart?: number; latestEnd?: number }) =>
    afterMidnight.agreement(times).latestEnd;

  it('is on the day of the shift', () => {
    expect(latestEnd({ latestEnd: 361 })).toBe(361);
    expect(latestEnd({ earliestStart: 540, latestEnd: 900 })).toBe(900);
    expect(latestEnd({ latestEnd: 1440 })).toBe(1440);
  });

  it('is on the next day in the small hours, and at or before the earliest start', () => {
    expect(latestEnd({ latestEnd: 0 })).toBe(1440);
    expect(latestEnd({ latestEnd: 360 })).toBe(1800);
    expect(latestEnd({ earliestStart: 1320, latestEnd: 480 })).toBe(1920);
  });

  it('is absent where none was agreed', () => {
    expect(afterMidnight.agreement({ earliestStart: 540 })).toEqual({ earliestStart: 540 });
  });
});

describe('isReversed', () => {
  it('takes a night window of up to twelve hours as meant', () => {
    expect(isReversed(1320, 1320 + 720)).toBe(false);
    expect(isReversed(1320, 1320 + 721)).toBe(true);
  });

  it('never doubts a window within one day', () => {
    expect(isReversed(0, 1440)).toBe(false);
  });
});
