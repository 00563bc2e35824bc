import { wordChoosing, wordMeasuring, wordState } from './word-state';

describe('how an option stands, in words', () => {
  it('counts the rotas while it is measured', () => {
    expect(wordMeasuring({ rotas: 24, finished: 12, failed: 0 })).toBe('12 of 24 rotas made.');
    expect(wordMeasuring({ rotas: 24, finished: 12, failed: 1 })).toBe('12 of 24 rotas made, 1 failed.');
    expect(wordState({ state: 'measuring', measuring: null, choosing: null })).toBe(
      'Waiting for the first rota.',
    );
  });

  it('says how far choosing is', () => {
    expect(wordChoosing({ done: 0.35, seconds: 103.7 })).toBe('35 % done after 104 seconds.');
    expect(wordChoosing(null)).toBe('Waiting to begin.');
  });

  it('says each end differently', () => {
    const states = ['choosing', 'chosen', 'measured', 'cancelled', 'failed'] as const;
    const texts = states.map((state) => wordState({ state, measuring: null, choosing: null }));
    expect(new Set(texts).size).toBe(states.length);
  });
});
