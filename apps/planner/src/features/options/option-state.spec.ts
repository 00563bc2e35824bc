import { isBusy, isChosen } from './option-state';

describe('the state of an option', () => {
  it('is busy while it is at work or a pack of it is being made', () => {
    const pack = (state: 'making' | 'made') => ({ state }) as never;
    expect(isBusy({ state: 'measuring', packList: [] })).toBe(true);
    expect(isBusy({ state: 'chosen', packList: [pack('made'), pack('making')] })).toBe(true);
    expect(isBusy({ state: 'measured', packList: [pack('made')] })).toBe(false);
  });

  it('has a catalogue from choosing on, unless that came to nothing', () => {
    const states = ['choosing', 'chosen', 'measuring', 'measured', 'cancelled', 'failed'] as const;
    expect(states.filter((state) => isChosen({ state }))).toEqual(['chosen', 'measuring', 'measured']);
  });
});
