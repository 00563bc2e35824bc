import { wordProgress } from './word-progress';

const running = {
  state: 'running' as const,
  steps: 1000,
  stepsDone: 250,
  cancelAsked: false,
  latest: { step: 250, seconds: 3, cost: 123456, unallocated: 1, parts: {} },
};

describe('how a solve stands, in words', () => {
  it('says how far it is and what it has found', () => {
    expect(wordProgress(running)).toBe('25 percent done. 1 visit unallocated so far, 123,456 points.');
  });

  it('says what it waits for', () => {
    expect(wordProgress({ ...running, state: 'queued' })).toBe('Waiting for a free solver.');
    expect(wordProgress({ ...running, cancelAsked: true })).toBe('Stopping…');
  });
});
