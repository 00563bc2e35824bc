import type { Answered } from '@homeround/runtime';
import { thawInput, thawRota } from '@homeround/solve';
import { toScreen } from '@homeround/views';
import { packJson } from './pack-json';
import { type KeptScreen, showView } from './show-view';
import { type FrozenScreen, rotasOf, type ScreenAnswer, type ScreenRequest } from './view';

/** Rotas kept thawed: a council's localities with a draft beside what is published. Some 20 MB each. */
const MOST_SCREENS = 12;
const screens = new Map<string, KeptScreen>();

/** Answers one request of the screens' thread. */
export async function answer(request: ScreenRequest): Promise<Answered<ScreenAnswer>> {
  request.frozen?.forEach(keep);
  const rotaIds = rotasOf(request).filter((rotaId) => !screens.has(rotaId));
  if (rotaIds.length > 0) return { answer: { kind: 'lacking', rotaIds } };
  const [kept, before] = rotasOf(request).map(touch) as [KeptScreen, KeptScreen | undefined];
  forgetOldest();
  const text = showView(kept, request.view, before);
  return text === undefined ? { answer: { kind: 'unknown' } } : pack(text);
}

function keep({ rotaId, input, rota, figures, findings, names }: FrozenScreen): void {
  const screen = toScreen(thawInput(input), thawRota(rota), { findings });
  screens.set(rotaId, { screen, figures, about: { rotaId, ...(names ? { dataset: names } : {}) } });
}

/** What is used goes to the end: the first is the one to forget. */
function touch(rotaId: string): KeptScreen {
  const screen = screens.get(rotaId)!;
  screens.delete(rotaId);
  screens.set(rotaId, screen);
  return screen;
}

function forgetOldest(): void {
  for (const oldest of screens.keys()) {
    if (screens.size <= MOST_SCREENS) return;
    screens.delete(oldest);
  }
}

async function pack(text: string): Promise<Answered<ScreenAnswer>> {
  const { bytes, transfer } = await packJson(text);
  return { answer: { kind: 'shown', ...bytes }, transfer };
}
