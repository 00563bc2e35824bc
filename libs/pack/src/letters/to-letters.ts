import { zipSync } from 'fflate';
import type { PackContent } from '../content/pack-content';
import { documentToPdf } from '../pdf/document-to-pdf';
import { toLetterDocument } from './to-letter-document';

/** Earliest time that a zip entry can carry: the same content gives the same bytes. */
const NO_TIME = '1980-01-01';

/** One PDF for each worker whose weeks would change, named by id, in one archive. */
export async function toLetters(content: PackContent): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const letter of content.letters) {
    files[fileNameOf(letter.workerId)] = await documentToPdf(toLetterDocument(content, letter));
  }
  // The structure tree of a PDF is not packed in it: a third is saved.
  return zipSync(files, { level: 6, mtime: NO_TIME });
}

/** Ids come from a dataset and may hold what a file's name may not; those that do keep their difference in numbers. */
function fileNameOf(workerId: string): string {
  const safe = workerId.replace(/[^A-Za-z0-9._-]/g, (letter) => `_${letter.codePointAt(0)!.toString(16)}_`);
  return `letter-${safe}.pdf`;
}
