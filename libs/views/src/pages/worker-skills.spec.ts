import { aWorker } from '@homeround/domain/testing';
import { aboutRota } from '../testing';
import { wordSkills } from './worker-skills';

const period = { from: '2026-03-02', days: 7, timeZone: 'Europe/London' };
const held = (skillId: string, validFrom: string, validTo?: string) => ({
  skillId,
  validFrom,
  ...(validTo ? { validTo } : {}),
});

describe('wordSkills', () => {
  it('names what is held on any day, with the dates that fall into the period', () => {
    const worker = aWorker(1, {
      skills: [
        held('MED', '2020-01-01'),
        held('STOMA-CARE', '2026-03-04', '2026-12-31'),
        held('SVQ2', '2020-01-01', '2026-03-05'),
        held('GONE', '2020-01-01', '2026-03-01'),
        held('COMING', '2026-03-09'),
      ],
    });
    expect(wordSkills(worker, period, aboutRota)).toEqual([
      'Medication training',
      'stoma care (from Wed 4 March)',
      'SVQ2 (until Thu 5 March)',
    ]);
  });
});
