import { wordProgress } from './word-progress';

const best = [{ patterns: 1, total: 9, lowerBound: null }];
const running = {
  state: 'running' as const,
  cancelAsked: false,
  progress: { stage: 'bound' as const, done: 0.256, kDone: 3, seconds: 41.2, best },
};

describe('how a search for catalogues stands, in words', () => {
  it('says what it does and how far it is', () =>
    expect(wordProgress(running)).toBe(
      'Proving how much better any catalogue could be: 26 percent of this stage, 41 seconds in all. Found for 1 number of patterns so far.',
    ));

  it('says what it waits for', () => {
    expect(wordProgress({ ...running, state: 'queued' })).toBe('Waiting for a free solver.');
    expect(wordProgress({ ...running, cancelAsked: true })).toBe('Stopping…');
    expect(wordProgress({ ...running, progress: null })).toMatch(/^Reading/);
  });
});
