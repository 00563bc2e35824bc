import { SOLVE_STATES } from '@homeround/domain';
import { AskQueue } from '@homeround/runtime';
import { PostgresSolveStore } from '@homeround/store';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Gauge, Registry } from 'prom-client';
import { SessionStreams } from '../sessions/session-streams';

type Label = Readonly<Record<string, string>>;
type Measured = readonly (readonly [Label, number])[];

/** What is counted when somebody asks, in the text form of Prometheus. */
@Injectable()
export class Metrics implements OnModuleInit {
  constructor(
    private readonly registry: Registry,
    private readonly solves: PostgresSolveStore,
    private readonly queue: AskQueue,
    private readonly streams: SessionStreams,
  ) {}

  onModuleInit(): void {
    this.gauge('homeround_solves', 'Solves by state.', ['state'], () => this.countSolves());
    this.gauge(
      'homeround_queue',
      'Jobs of the queue by state, and solver-workers that are connected.',
      ['what'],
      () => this.countQueue(),
    );
    this.gauge('homeround_event_streams', 'Open streams of events.', [], async () => [
      [{}, this.streams.count()],
    ]);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  /** What cannot be counted now is left out, so that the rest can still be read. */
  private gauge(
    name: string,
    help: string,
    labelNames: readonly string[],
    measure: () => Promise<Measured>,
  ): void {
    const gauge: Gauge = new Gauge({
      ...{ name, help, labelNames, registers: [this.registry] },
      collect: async () => {
        gauge.reset();
        for (const [label, value] of await measure().catch(() => [])) gauge.set(label, value);
      },
    });
  }

  private async countSolves(): Promise<Measured> {
    const counted = new Map((await this.solves.countByState()).map(({ state, solves }) => [state, solves]));
    return SOLVE_STATES.map((state) => [{ state }, counted.get(state) ?? 0]);
  }

  private async countQueue(): Promise<Measured> {
    const counts = await this.queue.counts();
    return Object.entries(counts ?? {}).map(([what, count]) => [{ what }, count as number]);
  }
}
