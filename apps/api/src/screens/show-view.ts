import type { RotaFigures } from '@homeround/contract';
import { writeRota } from '@homeround/exchange';
import { explainVisit } from '@homeround/explain';
import type { DatasetNames } from '@homeround/store';
import {
  type RotaAbout,
  type Screen,
  toBoardDay,
  toBoardWeek,
  toDifferences,
  toExplanation,
  toPeopleList,
  toPersonPage,
  toPublishedRows,
  toRotaMembers,
  toScreenWording,
  toWorkerPage,
  toWorkersList,
  toWorkerSheets,
} from '@homeround/views';
import type { View } from './view';

/** A rota with all that its views are made of. */
export interface KeptScreen {
  readonly screen: Screen;
  readonly about: RotaAbout & { readonly dataset?: Partial<DatasetNames> };
  readonly figures: RotaFigures;
}

/** A view as JSON. Undefined when the rota has no such day, visit, person or worker. */
export function showView(kept: KeptScreen, view: View, before?: KeptScreen): string | undefined {
  if (view.kind === 'file') return writeRota(kept.screen.rota, kept.screen.input.name);
  const shown = view.kind === 'differences' ? compare(before, kept) : show(kept, view);
  return shown === undefined ? undefined : JSON.stringify(shown);
}

type PlainView = Exclude<View, { kind: 'file' | 'differences' }>;

function show({ screen, about }: KeptScreen, view: PlainView): object | undefined {
  switch (view.kind) {
    case 'board-week':
      return toBoardWeek(screen, about);
    case 'board-day':
      return toBoardDay(screen, view.date, about);
    case 'people':
      return toPeopleList(screen, about);
    case 'workers':
      return toWorkersList(screen, about);
    case 'person':
      return toPersonPage(screen, view.personId, about);
    case 'worker':
      return toWorkerPage(screen, view.workerId, about);
    case 'worker-sheets':
      return toWorkerSheets(screen, view.workerIds, about);
    case 'members':
      return toRotaMembers(screen.input, about);
    case 'pinned':
      return listPinned(screen, about);
    case 'published-rows':
      return toPublishedRows(screen.input, screen.rota);
    case 'explanation': {
      const explained = explainVisit(screen.input, screen.rota, view.visitId, toScreenWording(about));
      return explained && toExplanation(explained);
    }
  }
}

function listPinned({ input }: Screen, { dataset }: KeptScreen['about']): string[] {
  const ofDataset = new Set(dataset?.pins?.map(({ visitId }) => visitId));
  return input.pins.map(({ visitId }) => visitId).filter((visitId) => !ofDataset.has(visitId));
}

function compare(before: KeptScreen | undefined, after: KeptScreen): object {
  return toDifferences(before?.screen ?? null, after.screen, {
    beforeRotaId: before?.about.rotaId ?? null,
    afterRotaId: after.about.rotaId,
    figures: { before: before?.figures ?? null, after: after.figures },
  });
}
