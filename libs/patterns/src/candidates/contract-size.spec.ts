import { inLetters } from '../testing/in-letters';
import { contractText, toContractSizes } from './contract-size';

const patterns = [
  { ...inLetters('EEEEE--'), workPatternId: 'DAY' },
  { ...inLetters('NNN----'), workPatternId: 'NIGHT' },
];
const on = (workPatternId: string, ...minutes: number[]) =>
  minutes.map((contractedMinutes) => ({ contractedMinutes, workPatternId }));

describe('contract sizes', () => {
  it('draw near contracts to the commonest', () => {
    const workers = on('DAY', 1800, 1800, 1815, 1780, 960);
    expect(toContractSizes(workers, patterns, 45)).toEqual([
      { minutes: 960, least: 960, most: 960, workers: 1, nights: false },
      { minutes: 1800, least: 1780, most: 1815, workers: 4, nights: false },
    ]);
  });

  it('keep those apart that no pattern could suit together', () => {
    expect(toContractSizes(on('DAY', 1800, 1800, 1830), patterns, 45)).toHaveLength(2);
  });

  it('keep nights apart', () => {
    const sizes = toContractSizes([...on('DAY', 1800), ...on('NIGHT', 1800)], patterns, 45);
    expect(sizes.map(({ nights }) => nights)).toEqual([false, true]);
  });

  it('are written as people say them', () => {
    expect([contractText(1800), contractText(1650)]).toEqual(['30 h', '27 h 30 min']);
  });
});
