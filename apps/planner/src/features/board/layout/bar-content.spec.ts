import { buildVisit } from '../testing/build-board';
import { badgesOf, fitBar, nameForms } from './bar-content';

/** Ten pixels a letter: widths can be worked out by hand. */
const measure = (text: string) => text.length * 10;

describe('fitBar', () => {
  const visit = buildVisit({ person: 'Mrs Ann Campbell' });

  it('writes the whole name where it fits', () => {
    expect(fitBar(visit, 166, measure)).toEqual({ badges: [], label: 'Mrs Ann Campbell' });
  });

  it('writes the longest shorter form where the whole name does not fit', () => {
    expect(fitBar(visit, 165, measure).label).toBe('A Campbell');
    expect(fitBar(visit, 100, measure).label).toBe('Campbell');
    expect(fitBar(visit, 60, measure).label).toBe('AC');
  });

  it('never writes a part of a name', () => {
    expect(fitBar(visit, 25, measure).label).toBe('');
  });

  it('takes the room of the badges from the name', () => {
    const pinned = buildVisit({ person: 'Mrs Ann Campbell', pinned: true });
    expect(fitBar(pinned, 100, measure)).toEqual({ badges: ['pin'], label: 'Campbell' });
    expect(fitBar(pinned, 99, measure)).toEqual({ badges: ['pin'], label: 'AC' });
  });

  it('keeps the weightiest badge in the narrowest bar', () => {
    const busy = buildVisit({ pinned: true, medication: 'time-critical', warnings: ['late'] });
    expect(fitBar(busy, 24, measure)).toEqual({ badges: ['warning'], label: '' });
  });
});

describe('badgesOf', () => {
  it('puts warnings before medication, pins and double-ups', () => {
    const visit = buildVisit({ pinned: true, doubleUpWith: [], medication: 'dose', warnings: ['late'] });
    expect(badgesOf(visit)).toEqual(['warning', 'dose', 'pin', 'double-up']);
  });

  it('gives an ordinary visit none', () => {
    expect(badgesOf(buildVisit({ warnings: [] }))).toEqual([]);
  });
});

describe('nameForms', () => {
  it('leaves out titles in the shorter forms', () => {
    expect(nameForms('Dr. Isla MacLeod')).toEqual(['Dr. Isla MacLeod', 'I MacLeod', 'MacLeod', 'IM']);
  });

  it('manages with a single name', () => {
    expect(nameForms('Cher')).toEqual(['Cher', 'Cher', 'C']);
  });
});
