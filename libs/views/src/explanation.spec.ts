import { explanationSchema } from '@homeround/contract';
import { explainVisit } from '@homeround/explain';
import { aMorning, aMorningRota, anUnallocatedMorning } from '@homeround/explain/testing';
import { toExplanation } from './explanation';
import { throughJson } from './testing';

describe('toExplanation', () => {
  it('keeps the contract: why this worker and why not the others', () => {
    const explained = explainVisit(aMorning(), aMorningRota(), 'V1')!;
    const body = toExplanation(explained);
    expect(throughJson(explanationSchema, body)).toStrictEqual(body);
    expect(body.workers).toMatchObject([{ workerId: 'W1', name: 'Ann Reid' }]);
    expect(body.seats[0]?.able.map(({ name, points }) => [name, points])).toEqual(
      explained.seats[0]!.able.map(({ name, points }) => [name, points]),
    );
    expect(body.seats[0]).toMatchObject({ replaces: { workerId: 'W1', name: 'Ann Reid' }, notOnDuty: 1 });
  });

  it('keeps the contract for a visit that nobody has', () => {
    const body = toExplanation(explainVisit(aMorning(), anUnallocatedMorning(), 'V1')!);
    expect(throughJson(explanationSchema, body)).toStrictEqual(body);
    expect(body.workers).toEqual([]);
    expect(body.unallocated?.summary).toEqual(expect.any(String));
  });

  it('carries the proof of a shortage as a sentence', () => {
    const body = toExplanation(
      explainVisit(aMorning({ shifts: [] }), anUnallocatedMorning({ duties: [], visits: [] }), 'V1')!,
    );
    expect(throughJson(explanationSchema, body)).toStrictEqual(body);
    expect(body.unallocated?.shortage).toContain('cannot be done');
  });
});
