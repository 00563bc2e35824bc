import type { PackContent } from '../content/pack-content';
import { toPackDocument } from '../sections/to-pack-document';
import { documentToPdf } from './document-to-pdf';

/** The pack for printing. */
export function toPdf(content: PackContent): Promise<Uint8Array> {
  return documentToPdf(toPackDocument(content));
}
