import type { Rota, RotaInput } from '@homeround/domain';
import { aMorning, aMorningRota } from '@homeround/explain/testing';
import { aScreen } from '../testing';
import { toRoundStops } from './round-stops';

/** Mr Hay 08:00–08:30, Mrs Campbell 09:00–09:30, ten minutes between all places. */
function roundOfAnn(rota: Partial<Rota> = {}, input: Partial<RotaInput> = {}): string[] {
  const screen = aScreen(input, rota);
  const day = screen.dayOfWorker('W1', '2026-03-02')!;
  return toRoundStops(screen, screen.workerOf.get('W1')!, day).map(
    (stop) => `${stop.startClock} ${stop.kind}`,
  );
}

const withBreak = (start: number, end: number): Partial<Rota> => ({
  duties: aMorningRota().duties.map((duty) => ({ ...duty, breaks: [{ start, end }] })),
});

describe('toRoundStops', () => {
  it('goes from the hub to each visit and back', () => {
    expect(roundOfAnn()).toEqual([
      '07:00 travel',
      '08:00 visit',
      '08:30 travel',
      '09:00 visit',
      '09:30 travel',
    ]);
  });

  it('goes on after a break that begins where the visit ends', () => {
    expect(roundOfAnn(withBreak(510, 530)).slice(1, 5)).toEqual([
      '08:00 visit',
      '08:30 break',
      '08:50 travel',
      '09:00 visit',
    ]);
  });

  it('takes a break after the way where there is time for the way before it', () => {
    expect(roundOfAnn(withBreak(520, 540)).slice(1, 5)).toEqual([
      '08:00 visit',
      '08:30 travel',
      '08:40 break',
      '09:00 visit',
    ]);
  });

  it('leaves home in time and comes home in its own time', () => {
    const workers = aMorning().workers.map((worker) => ({
      ...worker,
      start: { kind: 'home' as const, placeId: 'HUB' },
    }));
    const round = roundOfAnn({}, { workers });
    expect([round[0], round.at(-1)]).toEqual(['07:50 commute', '09:30 commute']);
  });
});
