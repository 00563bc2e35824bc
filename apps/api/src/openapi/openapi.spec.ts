import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { markOf } from './mark-of';
import { previewDocument } from './preview-document';

const CONTRACT = resolve(__dirname, '../../../../libs/contract');
const STALE = 'run `npm run build -w apps/api && npm run openapi -w apps/api`';

describe('the OpenAPI document', () => {
  it(`is kept as the application is now; otherwise ${STALE}`, async () => {
    const kept: unknown = JSON.parse(readFileSync(resolve(CONTRACT, 'openapi.json'), 'utf8'));
    expect(kept).toEqual(await previewDocument());
  });

  it(`is what the contract's types were made of; otherwise ${STALE}`, async () => {
    const types = readFileSync(resolve(CONTRACT, 'src/generated/paths.ts'), 'utf8');
    expect(types.split('\n')[1]).toContain(markOf(await previewDocument()));
  });

  it('says of every operation how it is called, what it is for and what a refusal looks like', async () => {
    const operations = Object.values((await previewDocument()).paths).flatMap((path) =>
      Object.values(path as Record<string, { operationId?: string; summary?: string; responses: object }>),
    );
    const poor = operations.filter(
      ({ operationId, summary, responses }) => !operationId || !summary || !('default' in responses),
    );
    expect(poor).toEqual([]);
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
