import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { StreamableFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { refuse } from '../errors/refuse';
import type { ShownBytes } from './view';

const unzip = promisify(gunzip);

/**
 * A view as the answer of a handler, in the bytes that are kept of it. Browsers keep it too, and ask whether it is still
 * the same: a session may have ended, so nothing is shown without asking.
 */
export async function answerShown(
  request: Request,
  response: Response,
  shown: ShownBytes | undefined,
): Promise<StreamableFile | undefined> {
  if (!shown) throw refuse('NOT_FOUND');
  const gzip = request.acceptsEncodings('gzip', 'identity') === 'gzip';
  response.setHeader('Cache-Control', 'private, no-cache');
  response.vary('Accept-Encoding');
  // Strong: other bytes, other tag.
  response.setHeader('ETag', `"${shown.hash}${gzip ? '-gz' : ''}"`);
  if (request.fresh) {
    response.status(304);
    return undefined;
  }
  if (gzip) response.setHeader('Content-Encoding', 'gzip');
  const body = gzip ? shown.gzipped : await unzip(shown.gzipped);
  return new StreamableFile(body, { type: 'application/json; charset=utf-8', length: body.byteLength });
}
