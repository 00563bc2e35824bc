import { DEFAULT_WEIGHTS } from '@homeround/domain';
import { aDataset, aRota } from '@homeround/domain/testing';
import { prepareInput } from './ask-solve';

const asked = { dataset: aDataset(), from: '2026-03-02', days: 7 };
const inputOf = (changes: Partial<Parameters<typeof prepareInput>[0]> = {}) => {
  const prepared = prepareInput({ ...asked, ...changes });
  if ('faults' in prepared) throw new Error(prepared.faults[0]?.code);
  return prepared.input;
};
const codeOf = (changes: Partial<Parameters<typeof prepareInput>[0]>) => {
  const prepared = prepareInput({ ...asked, ...changes });
  return 'faults' in prepared ? prepared.faults[0]?.code : undefined;
};

describe('prepareInput', () => {
  it('expands the period with travel times and the usual weights', () => {
    const input = inputOf();
    expect(input.visits).toHaveLength(7);
    expect(input.travel.placeIds).toContain('HUB');
    expect(input.weights).toEqual(DEFAULT_WEIGHTS);
  });

  it('takes pins, the published rota and an emphasis', () => {
    const pins = [{ visitId: 'R1@2026-03-02', workerIds: ['W1'] }];
    const input = inputOf({ pins, published: aRota(), emphasis: { travel: 'more' } });
    expect(input.pins).toEqual(pins);
    expect(input.published?.visits).toHaveLength(1);
    expect(input.weights.travelMinute).toBe(2 * DEFAULT_WEIGHTS.travelMinute);
  });

  it('counts faces of published visits that the dataset does not know yet', () => {
    const visits = [{ date: '2026-02-25', personId: 'P1', workerId: 'W1', visits: 2 }];
    const { familiarity } = inputOf({ past: { visits, duties: [] } });
    expect(familiarity).toEqual([{ personId: 'P1', workerId: 'W1', visits: 2 }]);
  });

  it.each([6, 29, 7.5])('refuses a period of %s days', (days) => {
    expect(codeOf({ days })).toBe('SOLVE_PERIOD');
  });

  it('refuses a day that does not exist', () => {
    expect(codeOf({ from: '2026-02-30' })).toBe('SOLVE_PERIOD');
  });

  it('refuses a period without visits', () => {
    expect(codeOf({ from: '2020-01-06' })).toBe('SOLVE_WITHOUT_VISITS');
  });

  it('says which travel times are missing', () => {
    const places = asked.dataset.places.map(({ placeId }) => ({ placeId, setting: 'urban' as const }));
    expect(codeOf({ dataset: aDataset({ places }) })).toMatch(/^[A-Z_]+$/);
  });
});
