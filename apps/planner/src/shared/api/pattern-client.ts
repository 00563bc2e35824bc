import type {
  Coverage,
  Equality,
  FrontBody,
  FrontSummary,
  ImpactQuery,
  NewFront,
  NewMeasure,
  NewOption,
  NewPack,
  OptionBody,
  OptionsComparison,
  OptionSummary,
  PackBody,
  PatternsOverview,
  Transition,
  WorkerImpacts,
} from '@homeround/contract';
import createClient from 'openapi-fetch';
import { connectedFetch } from './connected-fetch';

interface Answers<T> {
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': T } } };
}
interface Of<Path, Query = never> {
  readonly parameters: [Query] extends [never]
    ? { readonly path: Path }
    : { readonly path: Path; readonly query?: Query };
}
interface Asking<Query> {
  readonly parameters: { readonly query?: Query };
}
interface Sends<Body> {
  readonly requestBody: { readonly content: { readonly 'application/json': Body } };
}
interface OptionPath {
  readonly optionId: string;
}
interface FrontPath {
  readonly frontId: string;
}

interface PatternPaths {
  '/api/patterns': { get: Answers<PatternsOverview> };
  '/api/patterns/coverage': { get: Answers<Coverage> };
  '/api/fronts': { get: Answers<FrontSummary[]>; post: Sends<Partial<NewFront>> & Answers<FrontSummary> };
  '/api/fronts/{frontId}': { get: Of<FrontPath> & Answers<FrontBody> };
  '/api/fronts/{frontId}/cancel': { post: Of<FrontPath> & Answers<FrontSummary> };
  '/api/options': {
    get: Asking<{ readonly frontId?: string }> & Answers<OptionSummary[]>;
    post: Sends<NewOption> & Answers<OptionSummary>;
  };
  '/api/options/compare': { get: Asking<{ readonly ids: string }> & Answers<OptionsComparison> };
  '/api/options/{optionId}': {
    get: Of<OptionPath> & Answers<OptionBody>;
    patch: Of<OptionPath> &
      Sends<{ readonly revision: number; readonly name?: string; readonly note?: string }> &
      Answers<OptionSummary>;
  };
  '/api/options/{optionId}/measure': { post: Of<OptionPath> & Sends<NewMeasure> & Answers<OptionSummary> };
  '/api/options/{optionId}/cancel': { post: Of<OptionPath> & Answers<OptionSummary> };
  '/api/options/{optionId}/workers': {
    get: Of<OptionPath, Partial<ImpactQuery>> & Answers<WorkerImpacts>;
  };
  '/api/options/{optionId}/equality': { get: Of<OptionPath> & Answers<Equality> };
  '/api/options/{optionId}/transition': {
    get: Of<OptionPath, { readonly changeover?: string }> & Answers<Transition>;
  };
  '/api/options/{optionId}/coverage': { get: Of<OptionPath> & Answers<Coverage> };
  '/api/options/{optionId}/packs': { post: Of<OptionPath> & Sends<NewPack> & Answers<PackBody> };
  '/api/packs/{packId}': { get: Of<{ readonly packId: string }> & Answers<PackBody> };
}

/** As the service's client, typed by the contract's schemas. */
export const patternClient = createClient<PatternPaths>({
  fetch: connectedFetch,
  headers: { 'x-homeround': '1' },
});
