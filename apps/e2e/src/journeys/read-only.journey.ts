import { expect } from '@playwright/test';
import { HEADERS } from './ask-as';
import { test } from './journey';
import { openScreen, SCREENS } from './screens';

const CHANGES =
  /^(new rota|make the rota|publish|rename|discard|pin|unpin|lift the pin|remove|cancel|import|make a|revoke)\b/i;
const MAY_SEE = [
  'rotas',
  'rota',
  'board-visit',
  'board-week',
  'people',
  'person',
  'worker',
  'compare',
  'pins',
  'solves',
  'solve',
];

test('a read-only account sees the rota and nothing to change it with', async ({ openAs, scene }) => {
  const page = await openAs('read-only');
  for (const name of MAY_SEE) {
    await openScreen(
      page,
      SCREENS.find((screen) => screen.name === name)!,
      scene,
    );
    const offers = page.getByRole('button', { name: CHANGES }).or(page.getByRole('link', { name: CHANGES }));
    expect(await offers.allTextContents(), name).toEqual([]);
  }
});

test('a read-only account is refused every change by the service too', async ({ openAs, scene }) => {
  const { request } = await openAs('read-only');
  const place = `/api/localities/${scene.localityId}`;
  const rota = `${place}/rotas/${scene.draftRotaId}`;
  const changes: readonly (readonly [string, string, object])[] = [
    ['POST', `${place}/solves`, { from: scene.from, seconds: 2 }],
    ['POST', `${place}/solves/${scene.finishedSolveId}/cancel`, {}],
    ['PATCH', rota, { revision: 1, name: 'Mine' }],
    ['POST', `${rota}/discard`, { revision: 1 }],
    ['POST', `${rota}/publish`, { revision: 1, replacesRotaId: scene.publishedRotaId }],
    ['PUT', `${place}/pins/${encodeURIComponent(scene.visitId)}`, { workerIds: [scene.workerId] }],
    ['DELETE', `${place}/pins/${encodeURIComponent(scene.visitId)}`, {}],
    ['POST', `${place}/workers/${scene.workerId}/calendar-feed`, {}],
    ['POST', '/api/council-solves', { from: scene.from, seconds: 2, localityIds: [scene.localityId] }],
    [
      'POST',
      '/api/accounts',
      { username: 'mine', name: 'Mine', password: 'long enough for all', grants: [] },
    ],
    ['POST', '/api/datasets', {}],
  ];
  for (const [method, path, data] of changes) {
    const answer = await request.fetch(path, { method, data, headers: HEADERS });
    expect(answer.status(), `${method} ${path}`).toBe(403);
    expect(await answer.json()).toMatchObject({
      error: { code: expect.any(String), action: expect.any(String) },
    });
  }
});
