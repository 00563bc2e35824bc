import { hoursText } from './hours-text';

describe('hoursText', () => {
  it('writes hours and minutes', () => {
    expect(hoursText(570)).toBe('9 h 30 min');
  });

  it('rounds to whole minutes', () => {
    expect(hoursText(2879.6)).toBe('48 h');
  });

  it('leaves out minutes where there are none', () => {
    expect(hoursText(660)).toBe('11 h');
  });
});
