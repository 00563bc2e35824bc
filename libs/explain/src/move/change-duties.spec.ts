import { aShift } from '@homeround/domain/testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, aMorningRota, anUnallocatedMorning } from '../testing';
import { findVisitsInDuty, toChangedDuties, toDutiesWithout } from './change-duties';

const moveTo = (workerId: string, start: number) => ({
  visitId: 'V1',
  start,
  workerIds: [workerId],
  shiftIds: { [workerId]: `${workerId}@2026-03-02` },
});

/** Jean Ross with another kind of shift, or other hours. */
const withShift = (changes: Parameters<typeof aShift>[1]) =>
  aMorning({ shifts: [aShift(0), aShift(0, { workerId: 'W2' }), aShift(0, { workerId: 'W3', ...changes })] });

describe('toChangedDuties', () => {
  it('opens a duty that is the whole core shift', () => {
    const lookup = toRotaLookup(aMorning(), aMorningRota());
    expect(toChangedDuties(lookup, moveTo('W3', 540), 'W3')).toEqual([
      { shiftId: 'W3@2026-03-02', workerId: 'W3', start: 420, end: 780, breaks: [] },
    ]);
  });

  it('opens a flex duty no longer than the visit and the way from and to the hub', () => {
    const lookup = toRotaLookup(withShift({ kind: 'flex' }), aMorningRota());
    expect(toChangedDuties(lookup, moveTo('W3', 540), 'W3')).toMatchObject([{ start: 530, end: 580 }]);
  });

  it('trims a core duty where daily rest asks for it, but never the visit', () => {
    const outer = { workerId: 'W3', date: '2026-03-01', source: 'recorded' as const, start: -600 };
    const ending = (end: number) =>
      toRotaLookup(aMorning({ outerDuties: [{ ...outer, end }] }), aMorningRota());
    // Eleven hours after 19:30 are 06:30, after 20:00 07:00 and after 21:00 08:00.
    expect(toChangedDuties(ending(-240), moveTo('W3', 540), 'W3')).toMatchObject([{ start: 420 }]);
    expect(toChangedDuties(ending(-180), moveTo('W3', 540), 'W3')).toMatchObject([{ start: 480 }]);
    expect(toChangedDuties(ending(-60), moveTo('W3', 540), 'W3')).toMatchObject([{ start: 530 }]);
  });

  it('lets a shortened duty grow inside its shift as far as the visit needs', () => {
    const { duties } = aMorningRota();
    const short = aMorningRota({ duties: [duties[0]!, { ...duties[1]!, start: 545, end: 600 }] });
    const lookup = toRotaLookup(aMorning(), short);
    expect(toChangedDuties(lookup, moveTo('W2', 500), 'W2')).toMatchObject([{ start: 490, end: 600 }]);
    expect(toChangedDuties(lookup, moveTo('W2', 590), 'W2')).toMatchObject([{ start: 545, end: 630 }]);
  });

  it('drops a core duty that loses its last visit and keeps one that does not', () => {
    const lookup = toRotaLookup(aMorning(), aMorningRota());
    expect(toChangedDuties(lookup, { ...moveTo('W3', 540), visitId: 'V3' }, 'W2')).toEqual([]);
    expect(toChangedDuties(lookup, moveTo('W3', 540), 'W1')).toMatchObject([{ start: 420, end: 780 }]);
  });

  it('shortens a flex duty to what is left', () => {
    const input = aMorning({ shifts: [aShift(0, { kind: 'flex' })] });
    const duty = { shiftId: 'W1@2026-03-02', workerId: 'W1', start: 470, end: 580, breaks: [] };
    const lookup = toRotaLookup(input, aMorningRota({ duties: [duty] }));
    expect(toChangedDuties(lookup, moveTo('W3', 540), 'W1')).toMatchObject([{ start: 470, end: 520 }]);
  });

  it('leaves the visit outside every duty of a worker who is not on duty then', () => {
    const lookup = toRotaLookup(aMorning(), aMorningRota());
    const nobody = { ...moveTo('W4', 540), shiftIds: {} };
    expect(toChangedDuties(lookup, nobody, 'W4')).toEqual([]);
  });

  it('changes nothing for a worker who stays at the same start', () => {
    const lookup = toRotaLookup(aMorning(), aMorningRota());
    expect(toChangedDuties(lookup, moveTo('W1', 540), 'W1')).toBe(lookup.dutiesOfWorker.get('W1'));
  });
});

describe('toDutiesWithout', () => {
  it('leaves the duties of others and of visits that nobody has', () => {
    const lookup = toRotaLookup(aMorning(), anUnallocatedMorning());
    expect(toDutiesWithout(lookup, 'W2', 'V1')).toBe(lookup.dutiesOfWorker.get('W2'));
  });
});

describe('findVisitsInDuty', () => {
  it('gives a visit to the first duty that contains it', () => {
    const lookup = toRotaLookup(aMorning(), aMorningRota());
    const visits = lookup.visitsOfWorker.get('W1')!;
    const [duty] = lookup.dutiesOfWorker.get('W1')!;
    const second = { ...duty!, shiftId: 'other' };
    expect(findVisitsInDuty([duty!, second], second, visits)).toEqual([]);
    expect(findVisitsInDuty([duty!, second], duty!, visits)).toHaveLength(2);
  });
});
