import { aRecurringVisit } from '@homeround/domain/testing';
import { ORDINARY_DEMAND } from '../profiles/ordinary-demand';
import { toCritical, toTimes } from './draw-up-visit';

describe('toTimes', () => {
  it('leaves the tolerance on both sides of the preferred start', () => {
    expect(toTimes({ kind: 'lunch', preferredStart: 750 }, 30, 60, ORDINARY_DEMAND)).toEqual({
      earliestStart: 690,
      preferredStart: 750,
      latestStart: 810,
    });
  });

  it('starts no earlier than 07:05', () => {
    const { earliestStart } = toTimes({ kind: 'breakfast', preferredStart: 450 }, 30, 90, ORDINARY_DEMAND);
    expect(earliestStart).toBe(425);
  });

  it('moves a long visit that prefers a late start so that it is over by 21:45', () => {
    expect(toTimes({ kind: 'bed', preferredStart: 1260 }, 60, 30, ORDINARY_DEMAND)).toEqual({
      earliestStart: 1200,
      preferredStart: 1230,
      latestStart: 1245,
    });
  });

  it('lets the window of a visit in the small hours begin before midnight', () => {
    const times = toTimes({ kind: 'small-hours', preferredStart: 1600 }, 20, 60, ORDINARY_DEMAND);
    expect(times).toEqual({ earliestStart: 1439, preferredStart: 1600, latestStart: 1660 });
  });
});

describe('toCritical', () => {
  it('narrows the window to a quarter of an hour on either side and puts the visit first', () => {
    expect(toCritical(aRecurringVisit(1))).toMatchObject({
      earliestStart: 525,
      preferredStart: 540,
      latestStart: 555,
      priority: 'critical',
    });
  });

  it('never widens a window', () => {
    const narrow = aRecurringVisit(1, { earliestStart: 535, latestStart: 545 });
    expect(toCritical(narrow)).toMatchObject({ earliestStart: 535, latestStart: 545 });
  });
});
