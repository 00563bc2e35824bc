import type { ImportResult } from '@homeround/contract';
import { answerOf, client } from '../../shared/api/client';

/** A dry run of chosen files, or their import. */
export function sendFiles(what: 'check' | 'import', files: readonly File[]): Promise<ImportResult> {
  const path = what === 'check' ? '/api/datasets/check' : '/api/datasets';
  return answerOf(client.POST(path, { body: { files: [] }, bodySerializer: () => toForm(files) }));
}

/** The document types files as strings; they travel as multipart. */
function toForm(files: readonly File[]): FormData {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return form;
}
