import type { Console } from '../../console';
import { idOfDataset } from './id-of';

/** A dataset may have changed since a file was made; whether its catalogue still fits is the checker's to say. */
export function noteOtherDataset(
  folder: string,
  { datasetId, name }: { readonly datasetId: string; readonly name: string },
  file: string,
  console: Console,
): void {
  if (idOfDataset(folder) !== datasetId)
    console.note(`warning: ${folder} is not the dataset of ${file} (${name}) as it was then`);
}
