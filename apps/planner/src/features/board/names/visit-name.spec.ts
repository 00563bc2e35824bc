import { buildVisit } from '../testing/build-board';
import { visitName } from './visit-name';

describe('visitName', () => {
  it('says who, what, when and how long', () => {
    expect(visitName(buildVisit())).toBe('Mrs Campbell, breakfast, 08:30 to 09:00, 30 minutes.');
  });

  it('says everything that the bar shows by colour, pattern and badge', () => {
    const visit = buildVisit({
      face: 'mini-team',
      medication: 'time-critical',
      warnings: ['travel short by 4 minutes.'],
      pinned: true,
      changed: true,
      doubleUpWith: [{ workerId: 'W2', name: 'Bo Orr' }],
    });
    expect(visitName(visit)).toBe(
      'Mrs Campbell, breakfast, time-critical medication, 08:30 to 09:00, 30 minutes. Mini-team. ' +
        'Double-up with Bo Orr. Warning: travel short by 4 minutes. Pinned. Changed.',
    );
  });

  it('says that a double-up has nobody', () => {
    expect(visitName(buildVisit({ doubleUpWith: [] }))).toContain('Double-up.');
  });
});
