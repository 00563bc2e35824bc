import { aVisit } from '@homeround/domain/testing';
import { findAllowedStarts } from './allowed-starts';

const option = { date: '2026-03-02', earliest: 480, latest: 484, preferred: 482 };
const visit = aVisit(1, { options: [option] });
const withMedication = (earliest: number, latest: number) =>
  aVisit(1, { options: [{ ...option, medicationWindow: { earliest, latest } }] });

describe('findAllowedStarts', () => {
  it('lists every minute of the window, bounds included', () => {
    expect(findAllowedStarts(visit)).toEqual([480, 481, 482, 483, 484]);
  });

  it('lists the windows of several days in order, each start once', () => {
    const two = aVisit(1, { options: [{ ...option, earliest: 1920, latest: 1921 }, option, option] });
    expect(findAllowedStarts(two)).toEqual([480, 481, 482, 483, 484, 1920, 1921]);
  });

  it('keeps to the medication window, unless that leaves nothing', () => {
    expect(findAllowedStarts(withMedication(483, 500))).toEqual([483, 484]);
    expect(findAllowedStarts(withMedication(490, 500))).toEqual([480, 481, 482, 483, 484]);
  });

  it('keeps to a pinned start that the windows allow', () => {
    const pin = { visitId: 'V1', workerIds: [] };
    expect(findAllowedStarts(visit, { ...pin, start: 481 })).toEqual([481]);
    expect(findAllowedStarts(visit, { ...pin, start: 500 })).toHaveLength(5);
    expect(findAllowedStarts(visit, pin)).toHaveLength(5);
  });
});
