import type { RotaConflict } from '@homeround/store';
import { Refusal } from '../errors/refusal';

const CAUSES: Readonly<Record<RotaConflict['why'], string>> = {
  changed: 'The rota was changed since it was read',
  'not-a-draft': 'The rota is no draft any more: it is',
  'published-meanwhile': 'Another rota of these days was published or put aside since the preview',
  overlap: 'A rota of other days is published for some of these days',
};

const ACTIONS: Readonly<Record<RotaConflict['why'], string>> = {
  changed: 'Read it again, then decide again.',
  'not-a-draft': 'Read it again; ask for a new solve to change what is published.',
  'published-meanwhile': 'Look at the preview again: it now compares with what is published.',
  overlap: 'Solve exactly the days of the rota that is published, or days after it.',
};

/** Somebody else was first: says who, when and what to do; the reader's own clock words the moment. */
export function refuseConflict({ why, rota, by, at }: RotaConflict): Refusal {
  const what = why === 'not-a-draft' ? `${CAUSES[why]} ${rota.state}` : CAUSES[why];
  const who = by ? `, by ${by.name}` : '';
  const words = {
    code: why === 'overlap' ? 'ROTA_OVERLAP' : 'ROTA_CHANGED',
    cause: `${what} (“${rota.name}”${who}).`,
    action: ACTIONS[why],
  };
  const conflict = {
    by: by && { accountId: by.accountId, name: by.name },
    at: at.toISOString(),
    rotaId: rota.rotaId,
  };
  return new Refusal(409, words, { conflict });
}
