import type { Rota, RotaInput } from '@homeround/domain';
import { toRotaLookup } from '../rota/rota-lookup';
import { changeRota, type Move } from './move';

/** The rota after a taker's move, as the explanation judged it: one visit given away, everything else as it is. */
export function applyMove(input: RotaInput, rota: Rota, move: Move): Rota {
  return changeRota(toRotaLookup(input, rota), move);
}
