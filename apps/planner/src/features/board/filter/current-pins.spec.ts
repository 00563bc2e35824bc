import { buildDay, buildRow, buildVisit } from '../testing/build-board';
import { withPins } from './current-pins';

const pin = (visitId: string) => ({
  visitId,
  workerIds: ['W1'],
  madeAt: '2026-03-20T10:00:00Z',
  madeBy: null,
});

describe('withPins', () => {
  const day = buildDay({
    rows: [
      buildRow({ workerId: 'W1', visits: [buildVisit({ visitId: 'a', pinned: true })] }),
      buildRow({ workerId: 'W2', visits: [buildVisit({ visitId: 'b' }), buildVisit({ visitId: 'c' })] }),
    ],
  });
  const pinsOf = (board: typeof day) =>
    board.rows.flatMap(({ visits }) => visits.filter(({ pinned }) => pinned).map(({ visitId }) => visitId));

  it('shows the pins of now, not those that the rota was made with', () => {
    expect(pinsOf(withPins(day, [pin('c')]))).toEqual(['c']);
  });

  it('keeps the rows that nothing changes in', () => {
    const { rows } = withPins(day, [pin('a'), pin('b')]);
    expect(rows[0]).toBe(day.rows[0]);
    expect(rows[1]).not.toBe(day.rows[1]);
  });

  it('keeps the whole day where nothing changes', () => {
    expect(withPins(day, [pin('a'), pin('elsewhere')])).toBe(day);
  });
});
