import { readClockTime, toClockText } from './clock-time';

describe('reading a clock time', () => {
  it('takes hours and minutes from midnight to midnight', () => {
    expect([readClockTime('00:00'), readClockTime('08:30'), readClockTime('23:59')]).toEqual([0, 510, 1439]);
    expect(readClockTime('24:00')).toBe(1440);
  });

  it.each(['24:01', '12:60', '99:00', '7:00', '07:0', '07.00', ' 07:00', '07:00 ', '', '-1:00', '07:00:00'])(
    'refuses %p',
    (text) => {
      expect(readClockTime(text)).toBeUndefined();
    },
  );
});

describe('writing a clock time', () => {
  it('has two digits each', () => {
    expect([toClockText(0), toClockText(65), toClockText(1439)]).toEqual(['00:00', '01:05', '23:59']);
  });

  it('wraps what lies on the next day or the day before', () => {
    expect([toClockText(1450), toClockText(2880), toClockText(-10)]).toEqual(['00:10', '00:00', '23:50']);
  });

  it('keeps the midnight that ends the day', () => {
    expect(toClockText(1440)).toBe('24:00');
  });

  it('is read back as it was', () => {
    for (let clock = 0; clock <= 1440; clock++) expect(readClockTime(toClockText(clock))).toBe(clock);
  });
});
