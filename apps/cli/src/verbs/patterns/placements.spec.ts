import type { Catalogue } from '@homeround/domain';
import fc from 'fast-check';
import { fromCatalogueFields, toCatalogueFields } from './placements';

const patternId = fc.constantFrom('A', 'B', 'C', 'D');
const anyCatalogue: fc.Arbitrary<Catalogue> = fc
  .record({
    workPatternIds: fc.uniqueArray(patternId),
    placements: fc.array(
      fc.record({ workerId: fc.string(), workPatternId: patternId, phase: fc.integer({ min: 1, max: 12 }) }),
    ),
  })
  .map(({ workPatternIds, placements }) => ({
    workPatternIds,
    placements: placements.map((one) => ({
      ...one,
      individual: !workPatternIds.includes(one.workPatternId),
    })),
  }));

describe('a catalogue in a file', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyCatalogue, (catalogue) => {
        const fields = JSON.parse(JSON.stringify(toCatalogueFields(catalogue)));
        expect(fromCatalogueFields(fields)).toEqual(catalogue);
      }),
    );
  });
});
