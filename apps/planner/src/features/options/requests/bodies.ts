import type { paths } from '@homeround/contract';

type Sent<Path extends keyof paths> = paths[Path] extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** What is sent to choose a catalogue, to measure it, to make a pack of it. */
export type OptionAsk = Sent<'/api/options'>;
export type MeasureAsk = Sent<'/api/options/{optionId}/measure'>;
export type PackAsk = Sent<'/api/options/{optionId}/packs'>;
