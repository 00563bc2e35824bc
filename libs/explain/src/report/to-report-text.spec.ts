import { aVisit } from '@homeround/domain/testing';
import { aMorning, aMorningRota, anUnallocatedMorning } from '../testing';
import { makeReport } from './make-report';
import { toReportText } from './to-report-text';

const textOf = (...[input, rota]: Parameters<typeof makeReport>) => toReportText(makeReport(input, rota));

describe('toReportText', () => {
  it('tells a small rota from top to bottom', () => {
    // Columns are aligned by alignRows, which has its own tests.
    const lines = textOf(aMorning(), aMorningRota()).map((line) => line.trim().replace(/ +/g, ' '));
    expect(lines).toEqual([
      'Rota of test, 7 days from Mon 2 March 2026',
      '3 people, 4 workers',
      '3 visits allocated (3 worker-visits), 0 unallocated',
      'every hard constraint is kept',
      '',
      'People',
      'mean median 9 in 10 up to worst tenth',
      'different workers per person 1.00 1.00 1.00 1.00',
      'lower bound on these work patterns 1.00',
      'different workers in a day 1.00 1.00 1.00 1.00',
      'by mini-team or usual workers 100.0 % 100.0 % 100.0 % 100.0 %',
      'continuity of care, 0–1 – – – –',
      'same worker as the visit before – – – –',
      '',
      'all worker-visits by mini-team or usual workers 100.0 %',
      'people who know nobody yet: their most frequent workers count 2',
      'new faces 0',
      'people at or under their mini-team size 100.0 %',
      'above it because of the work patterns alone 0',
      'above it because of the scheduling 0',
      '',
      'Medication and times',
      'minutes from the preferred start count mean 9 in 10 up to most within 15 within 30',
      'visits 3 21.7 60 60 66.7 % 66.7 %',
      'doses 0 – – – – –',
      'time-critical doses 0 – – – – –',
      '',
      'Travel and hours',
      'travel per worker-visit 16.67 min',
      'with the way from and to home 16.67 min',
      'paid 12 h',
      'with people 2 h 12.5 %',
      'travel 1 h 6.9 %',
      'idle 10 h 80.6 %',
      'overtime: flex duties 0 h',
      'contracted 120 h',
      'worked above it in these days 0 h',
      'not worked in these days 108 h',
      'unpaid: breaks 0 h',
      'unpaid: from and to home 0 h',
      '',
      'Rest',
      'shortest rest between two working days – (11 h needed)',
      'kept only because a duty is shortened 0 times',
      'most working days in a row 1',
      'weekends worked, all workers together 0',
      '',
      'Fairness',
      'per worker with a shift mean spread least most',
      'share of the shift time in use 13.0 % 10.2 % 0.0 % 25.0 %',
      'weekends 0.0 0.0 0.0 0.0',
      'duties that end after 21:00 0.0 0.0 0.0 0.0',
      'hours of travel 0.3 0.2 0.0 0.5',
      '',
      'Unallocated',
      'none: somebody has every visit',
      '',
      'Shortages',
      'none found: nothing proves that a visit must stay unallocated',
    ]);
  });

  it('counts unallocated visits by priority and lists them with their reasons', () => {
    const visits = [...aMorning().visits, aVisit(4, { priority: 'critical', skills: ['STOMA-CARE'] })];
    const lines = textOf(aMorning({ visits }), anUnallocatedMorning({ unallocated: ['V1', 'V4'] }));
    const from = lines.indexOf('Unallocated');
    expect(lines.slice(from + 1, from + 3)).toEqual([
      '  1 critical, 1 standard',
      '  - critical: Mrs Campbell, breakfast, Mon 2 March (V4). No worker can take it: 1 not on duty; 3',
    ]);
    expect(lines[lines.indexOf('Shortages') + 1]).toContain('1 visit cannot be done');
  });

  it('begins with findings, where there are any', () => {
    const rota = aMorningRota({ duties: aMorningRota().duties.slice(0, 1) });
    const lines = textOf(aMorning(), rota);
    expect(lines[3]).toBe('  hard constraints are broken: 1 finding');
    expect(lines[4]).toBe(
      "  - Tom Boyd (W2) is not on duty at Mrs Bell's breakfast visit on Mon 2 March (V3). (policy)",
    );
  });

  it('cuts long lists and counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, at) => aVisit(100 + at));
    const lines = textOf(aMorning({ visits: many }), aMorningRota({ visits: [], duties: [] }));
    expect(lines).toContain('  and 5 more');
  });

  it('names those furthest above the lower bound, and the cause', () => {
    const visits = [1, 4, 5].map((n) =>
      aVisit(n, { options: [{ date: '2026-03-02', earliest: 480, latest: 700, preferred: 540 }] }),
    );
    const rota = aMorningRota({
      visits: [
        { visitId: 'V1', start: 480, workerIds: ['W1'] },
        { visitId: 'V4', start: 540, workerIds: ['W2'] },
        { visitId: 'V5', start: 600, workerIds: ['W3'] },
      ],
    });
    const lines = textOf(aMorning({ visits }), rota);
    expect(lines).toContain('  furthest above the lower bound  workers  lower bound  mini-team  because of');
    expect(lines).toContain('    Mrs Campbell (P1)                   3            1          3  scheduling');
  });

  it('keeps to 100 columns and never shows a bare sum of points', () => {
    const lines = textOf(aMorning(), anUnallocatedMorning());
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.join('\n')).not.toMatch(/points|total|cost/i);
  });
});
