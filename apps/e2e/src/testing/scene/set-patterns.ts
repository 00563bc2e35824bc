import type { FrontBody, OptionBody } from '@homeround/contract';
import { until } from '@homeround/runtime/testing';
import type { ServiceSession } from './service-session';

/** Milliseconds: a small search and a handful of short rotas, on a busy machine. */
const PATIENCE = 180_000;
/** As many patterns as show the shape of a front. */
const K_MAX = 6;
const CHOSEN = 4;
/** Of each rota that measures the option: worth a look, no more. */
const STEPS = 2000;

/** A front, and an option of it that is measured. */
export async function setPatterns(
  manager: ServiceSession,
): Promise<{ readonly frontId: string; readonly optionId: string }> {
  const asked = { name: 'Fewer patterns', kMax: K_MAX, seconds: 10, threads: 1 };
  const { frontId } = await manager.send<FrontBody>('/api/fronts', asked);
  await until(async () => {
    const { state, failure } = await manager.get<FrontBody>(`/api/fronts/${frontId}`);
    if (state === 'failed') throw new Error(`the search for patterns failed: ${failure?.cause}`);
    return state === 'finished';
  }, PATIENCE);
  const option = { frontId, patterns: CHOSEN, name: 'Four patterns' };
  const { optionId } = await manager.send<OptionBody>('/api/options', option);
  await untilOption(manager, optionId, 'chosen');
  await manager.send(`/api/options/${optionId}/measure`, { seeds: 1, steps: STEPS });
  await untilOption(manager, optionId, 'measured');
  return { frontId, optionId };
}

async function untilOption(
  manager: ServiceSession,
  optionId: string,
  wanted: OptionBody['state'],
): Promise<void> {
  await until(async () => {
    const { state, failure } = await manager.get<OptionBody>(`/api/options/${optionId}`);
    if (state === 'failed') throw new Error(`the option failed: ${failure?.cause}`);
    return state === wanted;
  }, PATIENCE);
}
