import type { RotaView } from '../view/rota-view';

/** Points of one part of the objective over a whole rota (docs/objective.md). */
export type CostOfPart = (view: RotaView) => number;
