import type { ImportResult } from '@homeround/contract';
import { request } from '../../shared/api/request';

/** A dry run of chosen files, or their import. Multipart, so outside the JSON client. */
export function sendFiles(what: 'check' | 'import', files: readonly File[]): Promise<ImportResult> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return request('POST', what === 'check' ? 'datasets/check' : 'datasets', { form });
}
