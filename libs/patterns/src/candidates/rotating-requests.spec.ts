import { DEFAULT_PATTERN_SETTINGS, DEFAULT_RULES } from '@homeround/domain';
import { toRotatingRequests } from './rotating-requests';

const limits = {
  demand: Array.from({ length: 672 }, () => 1),
  rules: DEFAULT_RULES,
  bounds: DEFAULT_PATTERN_SETTINGS.bounds,
  contractTolerance: 45,
};
const aSize = (minutes: number, nights = false) => ({
  minutes,
  least: minutes,
  most: minutes,
  nights,
  workers: 1,
});

describe('rotating rotas to ask for', () => {
  it('are of six, nine and twelve weeks for each contract by day', () => {
    const requests = toRotatingRequests([aSize(1800), aSize(2100), aSize(1800, true)], limits);
    expect(requests.map(({ weeks }) => weeks)).toEqual([6, 9, 12, 6, 9, 12]);
  });

  it('are none where the hours of whole shifts miss the contract', () => {
    expect(toRotatingRequests([aSize(1010)], { ...limits, contractTolerance: 5 })).toEqual([]);
  });

  it('are none for shifts beyond the bounds', () => {
    const bounds = { ...limits.bounds, longestShift: 330 };
    expect(toRotatingRequests([aSize(1800)], { ...limits, bounds })).toEqual([]);
  });
});
