import { unzipSync } from 'fflate';
import type { WorkPattern } from '@homeround/domain';
import { toPackContent } from '../content/to-pack-content';
import { documentToPdf } from '../pdf/document-to-pdf';
import { aPackRequest, NAMES } from '../testing/a-pack-request';
import { readPdf, withoutSpaces } from '../testing/read-pdf';
import { toLetterDocument } from './to-letter-document';
import { toLetters } from './to-letters';

const content = toPackContent(aPackRequest());

async function readLetters() {
  const files = unzipSync(await toLetters(content));
  return Object.entries(files).map(([name, bytes]) => ({ name, said: readPdf(bytes).pages.join('') }));
}

describe('toLetters', () => {
  it('writes to each worker whose weeks would change, and to nobody else', async () => {
    expect((await readLetters()).map(({ name }) => name)).toEqual(['letter-W-2.pdf', 'letter-W-3.pdf']);
  });

  it('holds nothing of anybody else', async () => {
    for (const { name, said } of await readLetters()) {
      for (const [workerId, worker] of Object.entries(NAMES)) {
        const own = name === `letter-${workerId}.pdf`;
        expect({ name, workerId, found: said.includes(workerId) }).toEqual({ name, workerId, found: own });
        expect(said.includes(withoutSpaces(worker))).toBe(own);
      }
    }
  });

  it('says what would change, what was agreed and still holds, and that nothing is decided', async () => {
    const [first, second] = await readLetters();
    expect(second!.said).toContain(withoutSpaces('Carer: no start before 06:30'));
    expect(second!.said).not.toContain(withoutSpaces('never on Thursday'));
    expect(first!.said).toContain(withoutSpaces('you like none better than this one'));
    for (const { said } of [first!, second!]) {
      expect(said).toContain(withoutSpaces('Nothing is decided'));
      expect(said).toContain(withoutSpaces('instead of “Earlies, 30 h”'));
      expect(said).toContain(withoutSpaces('Monday 6 April 2026'));
      expect(said).not.toMatch(/disab|female|ageband/i);
    }
  });

  it('says in which week of the cycle each would begin', () => {
    // 13 weeks after the anchor: who stands in week 1 there is in week 2 of two.
    expect(content.letters.map(({ workerId, firstWeek }) => [workerId, firstWeek])).toEqual([
      ['W-2', 2],
      ['W-3', 1],
    ]);
  });

  it('takes two pages for the longest cycles', async () => {
    const letter = content.letters[0]!;
    const weeks: WorkPattern = {
      ...letter.then,
      cycleWeeks: 12,
      shifts: Array.from({ length: 12 }, (_, week) =>
        letter.then.shifts.filter((shift) => shift.week === 1).map((shift) => ({ ...shift, week: week + 1 })),
      ).flat(),
    };
    const bytes = await documentToPdf(toLetterDocument(content, { ...letter, now: weeks, then: weeks }));
    expect(readPdf(bytes).pages).toHaveLength(2);
  });

  it('gives the same bytes for the same content', async () => {
    const [once, again] = [await toLetters(content), await toLetters(toPackContent(aPackRequest()))];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });
});
