import { aShift } from '@homeround/domain/testing';
import { aMorning, aMorningRota } from '@homeround/explain/testing';
import { aScreen } from '../testing';
import { toWorkerHours } from './worker-hours';

describe('toWorkerHours', () => {
  it('says where the time goes: the flex duty of two hours is overtime, the break is not counted', () => {
    const flex = aShift(1, { start: 1440 + 420, end: 1440 + 660, kind: 'flex' });
    const [duty] = aMorningRota().duties;
    const screen = aScreen(
      { shifts: [...aMorning().shifts, flex] },
      {
        duties: [
          { ...duty!, breaks: [{ start: 600, end: 620 }] },
          { shiftId: flex.shiftId, workerId: 'W1', start: flex.start, end: flex.start + 120, breaks: [] },
        ],
      },
    );
    expect(toWorkerHours(screen, screen.workerOf.get('W1')!)).toEqual({
      contracted: 1800,
      shift: 360 + 240,
      duty: 340 + 120,
      contact: 60,
      travel: 30,
      commute: 0,
      overtime: 120,
    });
  });
});
