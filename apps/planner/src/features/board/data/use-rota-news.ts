import type { RotaDetail } from '@homeround/contract';
import { useEffect, useState } from 'react';
import { announce } from '../../../shared/announce/announce';

/** What happened to the rota since the board was opened, in words; undefined while nothing did. */
export function useRotaNews(rota: RotaDetail): string | undefined {
  const [seen, setSeen] = useState(rota);
  if (seen.rotaId !== rota.rotaId) setSeen(rota);
  const news = rotaNews(seen, rota);
  useEffect(() => {
    if (news !== undefined) announce(news);
  }, [news]);
  return news;
}

type NewsOf = Pick<RotaDetail, 'rotaId' | 'state' | 'publishedBy' | 'publishedRotaId'>;

export function rotaNews(before: NewsOf, now: NewsOf): string | undefined {
  if (before.rotaId !== now.rotaId) return undefined;
  if (before.state !== now.state) return stateNews(now);
  const other = now.publishedRotaId !== before.publishedRotaId && now.publishedRotaId !== null;
  return other ? 'Another rota has just been published for this period.' : undefined;
}

function stateNews({ state, publishedBy }: NewsOf): string | undefined {
  if (state === 'published')
    return `This rota has just been published${publishedBy ? ` by ${publishedBy.name}` : ''}.`;
  if (state === 'superseded') return 'This rota has just been superseded by another one.';
  return state === 'discarded' ? 'This draft has just been discarded.' : undefined;
}
