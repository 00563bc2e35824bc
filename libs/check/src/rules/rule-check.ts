import type { Breach } from '../breach';
import type { RotaView } from '../view/rota-view';

/** Judges one rule over a whole rota: every breach, in any order. */
export type RuleCheck = (view: RotaView) => readonly Breach[];
