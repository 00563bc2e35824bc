import type { NewMeasure, NewOption } from '@homeround/contract';
import { PatternQueue } from '@homeround/runtime';
import {
  type AskedSearch,
  type By,
  type FrontRecord,
  type MeasurePlan,
  type OptionRecord,
  OptionStore,
} from '@homeround/store';
import { Injectable } from '@nestjs/common';
import { Refusal } from '../errors/refusal';
import { withoutAbsent } from '../http/without-absent';
import { FrontDesk } from '../fronts/front-desk';
import { PatternDesk } from '../patterns/pattern-desk';
import { OptionReader } from './option-reader';
import { TeamCapacities } from './team-capacities';

/** A search for one number of patterns needs a share of what a whole front was given. */
const SECONDS_SHARE = 0.2;
const LEAST_SECONDS = 20;

/** Chooses options, and has them measured. */
@Injectable()
export class OptionDesk {
  constructor(
    private readonly options: OptionStore,
    private readonly queue: PatternQueue,
    private readonly patterns: PatternDesk,
    private readonly fronts: FrontDesk,
    private readonly reader: OptionReader,
    private readonly capacities: TeamCapacities,
  ) {}

  /** @throws Refusal: what keeps it from being chosen. */
  async ask(wanted: NewOption, by: By): Promise<OptionRecord> {
    const front = await this.fronts.find(wanted.frontId);
    const { fixed, forbidden, bounds, patterns } = wanted;
    const isOwn = fixed.length + forbidden.length + Object.keys(bounds).length > 0;
    const { name = nameOf(patterns), ...asked } = wanted;
    const search = isOwn ? { search: await this.prepare(front, wanted, name, by) } : {};
    const made = await this.options.ask({ ...withoutAbsent(asked), ...search, name, by });
    if (!made) throw noSuchPoint(patterns);
    // Where the queue is away the wish stays stored, and a solver-worker finds it there.
    if (made.searchId !== undefined) await this.queue.addFront(made.searchId);
    else this.capacities.begin(made.option);
    return made.option;
  }

  /** @throws Refusal: what keeps it from being measured. */
  async measure(optionId: string, wanted: NewMeasure): Promise<OptionRecord> {
    const option = await this.reader.find(optionId);
    if (option.state !== 'chosen' && option.state !== 'measured') throw notNow(option);
    const plan = await this.toPlan(wanted);
    const rotas = await this.findKnown(option, plan);
    const { from, days } = plan;
    const { inputs } = await this.patterns.prepare('measure', {
      ...{ kind: 'prepare-measure', rotas, from, days },
    });
    const added = await this.options.measure(optionId, plan, inputs);
    if (!added) throw notNow(await this.reader.find(optionId));
    await this.queue.addOption(optionId, added);
    return this.reader.find(optionId);
  }

  private async prepare(
    { frontId, settings }: FrontRecord,
    { fixed, forbidden, bounds, patterns }: NewOption,
    name: string,
    by: By,
  ): Promise<AskedSearch> {
    await this.fronts.refuseFullQueue();
    const own = { fixed, forbidden, bounds: withoutAbsent(bounds), patterns };
    const frozen = await this.patterns.prepare('option', {
      ...{ kind: 'prepare-option', frontId, own },
    });
    const seconds = Math.max(LEAST_SECONDS, Math.round(settings.seconds * SECONDS_SHARE));
    const { threads, seed } = settings;
    const { input, datasetId, counts, faults } = frozen;
    return {
      input,
      datasetId,
      counts,
      faults,
      name,
      by,
      settings: { kMin: patterns, kMax: patterns, seconds, threads, seed },
    };
  }

  private async toPlan({ from, days, seeds, seconds, steps, pay }: NewMeasure): Promise<MeasurePlan> {
    return {
      from: from ?? (await this.patterns.planningDay()),
      days,
      seeds: Array.from({ length: seeds }, (_, at) => at + 1),
      settings: { ...(steps === undefined ? { seconds } : { steps }), pay },
    };
  }

  /** Localities of which every rota is there already; today's patterns are measured once for every option of the front. */
  private async findKnown(
    { optionId, baselineOptionId }: OptionRecord,
    plan: MeasurePlan,
  ): Promise<{ optionId: string; knownIn: string[] }[]> {
    const optionIds = [...new Set([optionId, baselineOptionId])];
    const known = await this.options.known(optionIds, plan);
    return optionIds.map((measuredId) => {
      const there = known.filter((one) => one.optionId === measuredId).map(({ localityId }) => localityId);
      const isWhole = (localityId: string) =>
        there.filter((one) => one === localityId).length === plan.seeds.length;
      return { optionId: measuredId, knownIn: [...new Set(there)].filter(isWhole) };
    });
  }
}

const nameOf = (patterns: number) => (patterns === 1 ? 'One pattern' : `${patterns} patterns`);

function noSuchPoint(patterns: number): Refusal {
  return new Refusal(422, {
    code: 'OPTION_WITHOUT_POINT',
    cause: `The front has found no catalogue of at most ${patterns} patterns, or no such option to go on from.`,
    action: 'Wait until the search has finished, and choose one of its numbers of patterns.',
  });
}

function notNow({ state }: OptionRecord): Refusal {
  return new Refusal(409, {
    code: 'OPTION_NOT_READY',
    cause: `The option is ${state}: only one that is chosen and not being measured can be measured.`,
    action: 'Wait until that has ended, or cancel it.',
  });
}
