import { aWorker } from './testing';
import { holdsSkill } from './worker';

const worker = aWorker(1, {
  skills: [
    { skillId: 'meds', validFrom: '2026-01-01', validTo: '2026-03-31' },
    { skillId: 'meds', validFrom: '2026-06-01' },
    { skillId: 'stoma', validFrom: '2026-01-01' },
  ],
});
const holds = (date: string) => holdsSkill(worker, 'meds', date);

describe('holding a skill', () => {
  it('lasts from its first day to its last, both included', () => {
    expect(['2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01'].map(holds)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('may begin again', () => {
    expect(['2026-05-31', '2026-06-01', '2030-01-01'].map(holds)).toEqual([false, true, true]);
  });

  it('is asked for each skill by itself', () => {
    expect(holdsSkill(worker, 'stoma', '2026-05-01')).toBe(true);
    expect(holdsSkill(worker, 'hoist', '2026-02-01')).toBe(false);
  });
});
