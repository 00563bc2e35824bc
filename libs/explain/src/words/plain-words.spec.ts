import {
  countText,
  dateText,
  durationText,
  listText,
  ownText,
  periodText,
  toSentence,
  wordsOfId,
} from './plain-words';

describe('plain words', () => {
  it('count with one or many', () => {
    expect(countText(1, 'minute')).toBe('1 minute');
    expect(countText(12, 'minute')).toBe('12 minutes');
    expect(countText(2, 'wish', 'wishes')).toBe('2 wishes');
  });

  it('say minutes below an hour and hours above', () => {
    expect(durationText(0)).toBe('0 minutes');
    expect(durationText(59)).toBe('59 minutes');
    expect(durationText(60)).toBe('1 h');
    expect(durationText(570)).toBe('9 h 30 min');
    expect(durationText(-5)).toBe('0 minutes');
  });

  it('name a day as people do', () => {
    expect(dateText('2026-03-02')).toBe('Mon 2 March');
    expect(dateText('2026-12-31')).toBe('Thu 31 December');
  });

  it('join with commas and one "and"', () => {
    expect(listText([])).toBe('');
    expect(listText(['a'])).toBe('a');
    expect(listText(['a', 'b', 'c'])).toBe('a, b and c');
    expect(listText(['a', 'b'], 'or')).toBe('a or b');
  });

  it('put the apostrophe after a final s', () => {
    expect(ownText('Mrs Campbell')).toBe("Mrs Campbell's");
    expect(ownText('Mr Innes')).toBe("Mr Innes'");
  });

  it('make a sentence once', () => {
    expect(toSentence('no room left')).toBe('No room left.');
    expect(toSentence('Already one.')).toBe('Already one.');
  });

  it('read ids that are made of words, and keep abbreviations', () => {
    expect(wordsOfId('MOVING-AND-HANDLING')).toBe('moving and handling');
    expect(wordsOfId('MEDICATION')).toBe('medication');
    expect(wordsOfId('stoma_care')).toBe('stoma care');
    expect(wordsOfId('SVQ2')).toBe('SVQ2');
  });

  it('call seven days this week', () => {
    expect(periodText(7)).toBe('this week');
    expect(periodText(14)).toBe('in these 14 days');
  });
});
