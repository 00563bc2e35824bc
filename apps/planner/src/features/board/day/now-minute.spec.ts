import { buildDay } from '../testing/build-board';
import { nowMinute } from './now-minute';

describe('nowMinute', () => {
  it('stands at the present minute of the day', () => {
    expect(nowMinute(buildDay(), new Date(2026, 2, 23, 8, 20))).toBe(500);
  });

  it('stands on no other day', () => {
    expect(nowMinute(buildDay(), new Date(2026, 2, 24, 8, 20))).toBeUndefined();
  });

  it('follows the labels of the hours after a clock change', () => {
    const hours = [
      { minute: 8 * 1440 + 420, label: '08:00' },
      { minute: 8 * 1440 + 480, label: '09:00' },
    ];
    expect(nowMinute(buildDay({ hours }), new Date(2026, 2, 23, 8, 20))).toBe(8 * 1440 + 440);
  });

  it('stands nowhere outside the shown hours', () => {
    expect(nowMinute(buildDay(), new Date(2026, 2, 23, 4, 0))).toBeUndefined();
  });
});
