import type { Answered } from '@homeround/runtime';
import { makePack } from './make-pack';
import { PatternLibrary } from './pattern-library';
import type { PatternAnswer, PatternRequest } from './pattern-request';
import { preparePatterns } from './prepare-patterns';
import { showPatterns } from './show-patterns';

/** Opened with the first request, for as long as the thread lives. */
let opened: Promise<PatternLibrary> | undefined;

/** Answers one request of a thread of work patterns. */
export async function answer(request: PatternRequest): Promise<Answered<PatternAnswer>> {
  const library = await openOnce(request.databaseUrl);
  switch (request.kind) {
    case 'prepare-front':
    case 'prepare-option':
    case 'prepare-measure':
      return { answer: await preparePatterns(library, request) };
    case 'make-pack':
      return makePack(library, request);
    default:
      return showPatterns(library, request);
  }
}

function openOnce(url: string): Promise<PatternLibrary> {
  opened ??= PatternLibrary.open(url);
  // What failed to open is opened anew next time.
  opened.catch(() => (opened = undefined));
  return opened;
}
