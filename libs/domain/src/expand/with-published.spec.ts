import { aDataset } from '../testing';
import { withPublished } from './with-published';

const dataset = aDataset({
  history: [{ date: '2026-02-20', personId: 'P1', workerId: 'W1', visits: 1 }],
  recentDuties: [{ workerId: 'W1', date: '2026-02-20', start: 420, end: 780 }],
});

describe('withPublished', () => {
  it('adds published visits of days that the history does not reach', () => {
    const visits = [
      { date: '2026-02-20', personId: 'P1', workerId: 'W2', visits: 1 },
      { date: '2026-02-23', personId: 'P1', workerId: 'W2', visits: 1 },
    ];
    const { history } = withPublished(dataset, { visits, duties: [] });
    expect(history.map(({ date, workerId }) => [date, workerId])).toEqual([
      ['2026-02-20', 'W1'],
      ['2026-02-23', 'W2'],
    ]);
  });

  it('lets what was really worked stand', () => {
    const duties = [
      { workerId: 'W1', date: '2026-02-20', start: 600, end: 900 },
      { workerId: 'W1', date: '2026-02-24', start: 600, end: 900 },
    ];
    const { recentDuties } = withPublished(dataset, { visits: [], duties });
    expect(recentDuties.map(({ date, start }) => [date, start])).toEqual([
      ['2026-02-20', 420],
      ['2026-02-24', 600],
    ]);
  });
});
