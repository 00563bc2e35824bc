import { aMorningRota } from '@homeround/explain/testing';
import { aScreen } from '../testing';
import { toBoardRow } from './board-row';

const pause = { start: 600, end: 620 };
const duties = aMorningRota().duties.map((duty) => ({ ...duty, breaks: [pause] }));
const screen = aScreen({}, { duties });
const row = (workerId: string, date = '2026-03-02') =>
  toBoardRow(screen, screen.workerOf.get(workerId)!, date);

describe('toBoardRow', () => {
  it('shows shift, duty, break, visits and ways of the day', () => {
    const ann = row('W1');
    expect(ann).toMatchObject({
      workerId: 'W1',
      name: 'Ann Reid',
      teamId: 'T1',
      mode: 'car',
      shifts: [{ start: 420, end: 780, kind: 'core' }],
      duties: [{ start: 420, end: 780 }],
      breaks: [pause],
    });
    expect(ann.visits.map(({ visitId }) => visitId)).toEqual(['V2', 'V1']);
    expect(ann.legs).toHaveLength(3);
  });

  it('sums two visits of 30 minutes, three ways of 10, and six hours of duty less the break', () => {
    expect(row('W1')).toMatchObject({ contactMinutes: 60, travelMinutes: 30, dutyMinutes: 340 });
  });

  it('shows the shift of somebody who has nothing to do', () => {
    expect(row('W3')).toMatchObject({
      shifts: [{ start: 420, end: 780 }],
      duties: [],
      visits: [],
      dutyMinutes: 0,
    });
  });

  it('is empty on a day off', () => {
    expect(row('W4')).toMatchObject({ shifts: [], duties: [], breaks: [], visits: [], legs: [] });
    expect(row('W1', '2026-03-03')).toMatchObject({ shifts: [], visits: [] });
  });
});
