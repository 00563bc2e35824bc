import { aRota, aRotaInput, aVisit } from '@homeround/domain/testing';
import { allocated, findingsOf } from '../testing';

// The visit may start 08:00–10:00 (480–600).
const check = (start: number, input = aRotaInput()) =>
  findingsOf('visit-window', input, aRota({ visits: [allocated(1, start)] }));

describe('visit-window', () => {
  it('accepts starts on both bounds of the window', () => {
    expect(check(480)).toEqual([]);
    expect(check(600)).toEqual([]);
  });

  it('finds a start a minute before the window', () => {
    expect(check(479)).toMatchObject([
      {
        visitIds: ['V1'],
        workerIds: ['W1'],
        personIds: ['P1'],
        amount: 1,
        detail: 'starts 1 minute before its window',
      },
    ]);
  });

  it('finds a start twelve minutes after the window', () => {
    expect(check(612)).toMatchObject([{ amount: 12, detail: 'starts 12 minutes after its window' }]);
  });

  describe('of a visit with two days to choose from', () => {
    // Day 0 08:00–10:00 (480–600) or day 1 08:00–10:00 (1920–2040).
    const options = [...aVisit(1).options, ...aVisit(1, {}, 1).options];
    const input = aRotaInput({ visits: [aVisit(1, { options })] });

    it('accepts either day', () => {
      expect(check(540, input)).toEqual([]);
      expect(check(2040, input)).toEqual([]);
    });

    it('measures from the nearer day', () => {
      // 1260 lies 660 minutes after the first window and 660 before the second: the first of equals.
      expect(check(1260, input)).toMatchObject([{ detail: 'starts 660 minutes after its window' }]);
      expect(check(1261, input)).toMatchObject([{ detail: 'starts 659 minutes before its window' }]);
    });
  });

  it('accepts a start after midnight in a window that crosses it', () => {
    const options = [{ date: '2026-03-02', earliest: 1410, latest: 1470, preferred: 1440 }];
    const input = aRotaInput({ visits: [aVisit(1, { options })] });
    expect(check(1470, input)).toEqual([]);
    expect(check(1471, input)).toMatchObject([{ amount: 1 }]);
  });
});
