import { LOCALITIES } from './localities';
import { distanceKm } from './scatter-home';

describe('LOCALITIES', () => {
  it('are the six of North Lanarkshire', () => {
    expect(LOCALITIES.map(({ name }) => name).sort()).toEqual([
      'Airdrie',
      'Bellshill',
      'Coatbridge',
      'Cumbernauld',
      'Motherwell',
      'Wishaw',
    ]);
    expect(new Set(LOCALITIES.map(({ code }) => code)).size).toBe(6);
  });

  it('have four to six neighbourhoods each, within five kilometres of the middle', () => {
    for (const locality of LOCALITIES) {
      expect([4, 5, 6]).toContain(locality.neighbourhoods.length);
      for (const neighbourhood of locality.neighbourhoods)
        expect(distanceKm(locality, neighbourhood)).toBeLessThan(5);
    }
  });
});
