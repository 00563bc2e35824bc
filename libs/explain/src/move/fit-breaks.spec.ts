import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, aMorningRota } from '../testing';
import { fitBreaks, lacksBreak } from './fit-breaks';

// Ann Reid: 08:00–08:30 with Mr Hay, 09:00–09:30 with Mrs Campbell, ten minutes apart: 20 minutes to spare.
const lookup = toRotaLookup(aMorning(), aMorningRota());
const visits = lookup.visitsOfWorker.get('W1')!;
const duty = (changes: object = {}) => ({ ...lookup.dutiesOfWorker.get('W1')![0]!, ...changes });
const long = { end: 781 };

describe('fitBreaks', () => {
  it('puts a break into the roomiest gap of a long duty', () => {
    expect(fitBreaks(lookup, duty(long), visits).breaks).toEqual([{ start: 510, end: 530 }]);
  });

  it('puts none where none is needed', () => {
    expect(fitBreaks(lookup, duty(), visits).breaks).toEqual([]);
    expect(fitBreaks(lookup, duty(long), visits.slice(1)).breaks).toEqual([]);
  });

  it('puts none where no gap has room', () => {
    const [first, second] = visits;
    const closer = [first!, { ...second!, start: 539, end: 569 }];
    expect(fitBreaks(lookup, duty(long), closer).breaks).toEqual([]);
  });

  it('keeps a break that will do, and drops one that overlaps a visit', () => {
    const good = { start: 512, end: 532 };
    expect(fitBreaks(lookup, duty({ ...long, breaks: [good] }), visits).breaks).toEqual([good]);
    expect(fitBreaks(lookup, duty({ breaks: [{ start: 560, end: 580 }] }), visits).breaks).toEqual([]);
  });

  it('replaces a break in the same gap that is too short, and keeps one elsewhere', () => {
    const breaks = [
      { start: 515, end: 520 },
      { start: 700, end: 715 },
    ];
    expect(fitBreaks(lookup, duty({ ...long, breaks }), visits).breaks).toEqual([
      { start: 510, end: 530 },
      { start: 700, end: 715 },
    ]);
  });
});

describe('lacksBreak', () => {
  it('sees a long duty without a break that will do', () => {
    expect(lacksBreak(lookup, duty(long), visits)).toBe(true);
    expect(lacksBreak(lookup, duty(), visits)).toBe(false);
    expect(lacksBreak(lookup, duty({ ...long, breaks: [{ start: 510, end: 530 }] }), visits)).toBe(false);
  });
});
