import { checkRota, costOf, measureRota } from '@homeround/check';
import { aVisit } from '@homeround/domain/testing';
import { aMorning, aMorningRota, anUnallocatedMorning } from '../testing';
import { makeReport } from './make-report';

describe('makeReport', () => {
  it('holds the measures, the cost by part and the bound beside the actual', () => {
    const report = makeReport(aMorning(), aMorningRota());
    expect(report.measures).toEqual(measureRota(aMorning(), aMorningRota()));
    expect(report.cost).toEqual(costOf(aMorning(), aMorningRota()));
    expect(report.bound).toMatchObject({ mean: 1, actualMean: 1 });
    expect(report).toMatchObject({ people: 3, workers: 4, worstPeople: [], unallocated: [], findings: [] });
  });

  it('words findings and shortages', () => {
    const visits = [aVisit(1, { skills: ['STOMA-CARE'] }), ...aMorning().visits.slice(1)];
    const input = aMorning({ visits });
    const { findings, shortages } = makeReport(input, aMorningRota());
    expect(findings.map(({ text }) => text)).toEqual([
      "Ann Reid (W1) does not hold stoma care on the day of Mrs Campbell's breakfast visit on Mon 2 March (V1).",
    ]);
    expect(findings).toMatchObject(checkRota(input, aMorningRota()));
    expect(shortages[0]).toMatchObject({ kind: 'too-few-workers', visitIds: ['V1'] });
    expect(shortages[0]?.text).toContain('hold stoma care');
  });

  it('lists unallocated visits by priority, with the reason in one line', () => {
    const low = aVisit(4, { priority: 'low', label: 'lunch' });
    const critical = aVisit(5, { priority: 'critical', label: 'tea', skills: ['STOMA-CARE'] });
    const input = aMorning({ visits: [low, ...aMorning().visits, critical] });
    const rota = anUnallocatedMorning({ unallocated: ['V1', 'V4', 'V5'] });
    const { unallocated } = makeReport(input, rota);
    expect(unallocated.map(({ label, priority }) => [label, priority])).toEqual([
      ['tea', 'critical'],
      ['breakfast', 'standard'],
      ['lunch', 'low'],
    ]);
    expect(unallocated[0]?.reason).toBe(
      'No worker can take it: 1 not on duty; 3 without the skills needed. Part of a shortage.',
    );
    expect(unallocated[1]?.reason).toBe(
      'Ann Reid could take it at 09:00 as things stand, and so could 1 other.',
    );
  });

  it('gives reasons for the first twenty only', () => {
    const many = Array.from({ length: 22 }, (_, at) => aVisit(100 + at));
    const report = makeReport(aMorning({ visits: many }), aMorningRota({ visits: [], duties: [] }));
    expect(report.unallocated).toHaveLength(22);
    expect(report.unallocated.filter(({ reason }) => reason !== undefined)).toHaveLength(20);
  });

  it('is plain data', () => {
    const report = makeReport(aMorning(), anUnallocatedMorning());
    expect(JSON.parse(JSON.stringify(report))).toMatchObject(JSON.parse(JSON.stringify({ ...report })));
    expect(JSON.stringify(report)).not.toContain('null');
  });
});
