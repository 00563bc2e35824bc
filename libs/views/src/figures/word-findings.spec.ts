import { checkRota, findShortages } from '@homeround/check';
import { rotaDetailSchema } from '@homeround/contract';
import { aMorning, aMorningRota } from '@homeround/explain/testing';
import { throughJson } from '../testing';
import { wordFindings, wordShortages } from './word-findings';

describe('wordFindings', () => {
  it('says each finding in a sentence beside its ids, and keeps the contract', () => {
    const visits = aMorningRota().visits.map((one) => (one.visitId === 'V1' ? { ...one, start: 560 } : one));
    const findings = wordFindings(aMorning(), checkRota(aMorning(), aMorningRota({ visits })));
    expect(findings).toEqual([
      {
        rule: 'visit-window',
        tier: 'policy',
        visitIds: ['V1'],
        workerIds: expect.any(Array),
        personIds: ['P1'],
        amount: 10,
        text: expect.stringContaining('starts 10 minutes after its window'),
      },
    ]);
    expect(throughJson(rotaDetailSchema.shape.findings, findings)).toStrictEqual(findings);
  });
});

describe('wordShortages', () => {
  it('says each shortage in a sentence', () => {
    const input = aMorning({ shifts: [] });
    expect(wordShortages(input, findShortages(input))[0]).toContain('cannot be done');
  });
});
