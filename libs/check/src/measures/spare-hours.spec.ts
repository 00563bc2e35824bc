import { aRota, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import { aDuty, allocated } from '../testing';
import { toRotaView } from '../view/rota-view';
import { spareHoursByHour } from './spare-hours';

// One core shift 07:00–13:00 on one of seven days; visits of 30 minutes, ten minutes to and from the hub.
const spare = (input = aRotaInput(), rota = aRota({ visits: [], duties: [] })) =>
  spareHoursByHour(toRotaView(input, rota)).map((hours) => Math.round(hours * 7 * 60));

describe('spareHoursByHour', () => {
  it('has the whole of a shift that nobody asked for', () => {
    const minutes = spare();
    expect(minutes.slice(6, 14)).toEqual([0, 60, 60, 60, 60, 60, 60, 0]);
  });

  it('leaves out the visit, the way to it and back, and the break', () => {
    const rota = aRota({
      visits: [allocated(1, 545)],
      duties: [aDuty(0, { breaks: [{ start: 620, end: 640 }] })],
    });
    // Way from 08:55, visit 09:05–09:35, way back until 09:45; break 10:20–10:40.
    expect(spare(aRotaInput(), rota).slice(7, 12)).toEqual([60, 55, 15, 40, 60]);
  });

  it('takes no time of a home starter for the ways from and to home', () => {
    const workers = [aWorker(1, { start: { kind: 'home', placeId: 'H3' } })];
    const rota = aRota({ visits: [allocated(1, 545)], duties: [aDuty(0)] });
    expect(spare(aRotaInput({ workers }), rota)[9]).toBe(30);
  });

  it('counts no flex shift: it is paid only as used', () => {
    expect(Math.max(...spare(aRotaInput({ shifts: [aShift(0, { kind: 'flex' })] })))).toBe(0);
  });

  it('goes by the wall clock on the day the clocks change', () => {
    const input = aRotaInput({
      period: { from: '2026-03-29', days: 7, timeZone: 'Europe/London' },
      visits: [aVisit(1)],
      shifts: [aShift(0, { date: '2026-03-29', start: 360, end: 480 })],
    });
    expect(spare(input).slice(6, 10)).toEqual([0, 60, 60, 0]);
  });
});
