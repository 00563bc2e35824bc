import { aVisit } from '@homeround/domain/testing';
import { aMorning } from '../testing';
import { toNames } from './names';

describe('toNames', () => {
  it('names people, workers and visits, with ids beside them', () => {
    const names = toNames(aMorning());
    expect(names.person('P1')).toBe('Mrs Campbell');
    expect(names.exactWorker('W1')).toBe('Ann Reid (W1)');
    expect(names.visit('V1')).toBe("Mrs Campbell's breakfast visit on Mon 2 March (V1)");
    expect(names.shortVisit('V2')).toBe("Mr Hay's breakfast visit");
  });

  it('lets unknown ids stand for themselves', () => {
    const names = toNames(aMorning());
    expect([names.person('P9'), names.worker('W9'), names.visit('V9')]).toEqual(['P9', 'W9', 'visit V9']);
  });

  it('shows no ids where names are enough, and calls things as the wording does', () => {
    const [first, ...others] = aMorning().workers;
    const input = aMorning({
      workers: [first!, ...others.map((worker) => ({ ...worker, name: 'Tom Boyd' }))],
    });
    const names = toNames(input, {
      ids: 'where-names-repeat',
      skills: [{ skillId: 'SSSC', name: 'SSSC registration' }],
      teams: [{ teamId: 'T1', name: 'North team' }],
    });
    expect([names.exactWorker('W1'), names.exactWorker('W3')]).toEqual(['Ann Reid', 'Tom Boyd (W3)']);
    expect(names.visit('V1')).toBe("Mrs Campbell's breakfast visit on Mon 2 March");
    expect(names.skills(['SSSC', 'STOMA-CARE'])).toBe('SSSC registration and stoma care');
    expect([names.team('T1'), names.team('T2')]).toEqual(['North team', 'team T2']);
  });

  it('leaves out the date where the day is free to choose', () => {
    const [first] = aVisit(1).options;
    const input = aMorning({ visits: [aVisit(1, { options: [first!, { ...first!, date: '2026-03-03' }] })] });
    expect(toNames(input).visit('V1')).toBe("Mrs Campbell's breakfast visit (V1)");
  });

  it('tells wall-clock time across a clock change', () => {
    // Sunday 29 March 2026: the clock skips from 01:00 to 02:00.
    const input = aMorning({ period: { from: '2026-03-29', days: 7, timeZone: 'Europe/London' } });
    expect(toNames(input).span(480, 510)).toBe('09:00–09:30');
  });
});
