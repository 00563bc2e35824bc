import { wordPinDay, wordPinStart } from './word-pin';

describe('when a pinned visit is', () => {
  it('says its day, or the week in which its day is free', () => {
    expect(wordPinDay({ date: '2026-03-23' })).toBe('Mon 23 March 2026');
    expect(wordPinDay({ date: '2026-03-23', dayIsFree: true })).toBe(
      'a day in the week from Mon 23 March 2026',
    );
    expect(wordPinDay({})).toBe('–');
  });

  it('says its time, with the day only where that is another, or that any time will do', () => {
    expect(wordPinStart({ date: '2026-03-23', start: '2026-03-23T07:30' })).toBe('07:30');
    expect(wordPinStart({ date: '2026-03-23', start: '2026-03-24T00:15' })).toBe('Tue 24 Mar 00:15');
    expect(wordPinStart({ date: '2026-03-23' })).toBe('any time');
  });
});
