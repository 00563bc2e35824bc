import { toSettingsText } from './settings-text';

const USUAL = {
  continuity: 'usual',
  times: 'usual',
  travel: 'usual',
  fairness: 'usual',
  fewChanges: 'usual',
} as const;

describe('the settings of a solve in words', () => {
  it('says how long it searches and from how many starts', () => {
    const said = toSettingsText({ seconds: 20, threads: 1, seed: 7, nearPublished: true, emphasis: USUAL });
    expect(said).toEqual([
      'Searches for 20 seconds from 1 start',
      'Stays near the published rota, where there is one',
      'Seed 7',
    ]);
  });

  it('says minutes where they are whole, and steps by their number', () => {
    const settings = { threads: 2, seed: 1, nearPublished: false, emphasis: USUAL };
    expect(toSettingsText({ ...settings, seconds: 60 })[0]).toBe('Searches for 1 minute from 2 starts');
    expect(toSettingsText({ ...settings, steps: 20_000 })[0]).toBe('Searches 20,000 steps from 2 starts');
  });

  it('names only what counts more or less than usual', () => {
    const emphasis = { ...USUAL, continuity: 'more', travel: 'less' } as const;
    const said = toSettingsText({ seconds: 5, threads: 1, seed: 1, nearPublished: false, emphasis });
    expect(said.slice(1)).toEqual([
      'Starts afresh',
      'Continuity counts more than usual',
      'Travel counts less than usual',
      'Seed 1',
    ]);
  });
});
