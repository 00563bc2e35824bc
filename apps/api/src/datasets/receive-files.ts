import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import multer, { MulterError, type StorageEngine } from 'multer';
import { refuse } from '../errors/refuse';
import { Refusal } from '../errors/refusal';
import { makeUploadFolder } from './upload-folders';
import { MOST_BYTES, MOST_FILE_BYTES, MOST_FILES } from './upload-limits';

/** A file that was sent, where it lies now. */
export interface ReceivedFile {
  readonly name: string;
  readonly path: string;
}

export interface ReceivedFiles {
  readonly files: readonly ReceivedFile[];
  remove(): Promise<void>;
}

/**
 * Takes the field `files` of a multipart body to a folder of its own: uploads are too large for memory.
 * @throws Refusal: REQUEST_TOO_LARGE, UNSUPPORTED_TYPE, INVALID_REQUEST, UPLOAD_NO_SPACE
 */
export async function receiveFiles(request: Request, response: Response): Promise<ReceivedFiles> {
  if (!request.is('multipart/form-data'))
    throw refuse('UNSUPPORTED_TYPE', { action: 'Send multipart/form-data with the field `files`.' });
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge();
  const folder = await makeUploadFolder().catch((error: unknown) => {
    throw toRefusal(error);
  });
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    await receive(request, response, folder);
    const files = (request.files ?? []) as Express.Multer.File[];
    return { files: files.map(({ originalname, path }) => ({ name: originalname, path })), remove };
  } catch (error) {
    await remove();
    throw toRefusal(error);
  }
}

function receive(request: Request, response: Response, folder: string): Promise<void> {
  const limits = {
    fileSize: MOST_FILE_BYTES,
    files: MOST_FILES,
    fields: 10,
    fieldSize: 1000,
    parts: MOST_FILES + 10,
  };
  const take = multer({ storage: toFolder(folder), limits, defParamCharset: 'utf8' }).array(
    'files',
    MOST_FILES,
  );
  return new Promise((resolve, reject) => {
    void take(request, response, (error: unknown) => (error ? reject(error as Error) : resolve()));
  });
}

/** Writes under names of its own: what a browser calls a file never becomes a path. */
function toFolder(folder: string): StorageEngine {
  let received = 0;
  const count = () =>
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        received += chunk.byteLength;
        if (received > MOST_BYTES) done(tooLarge());
        else done(null, chunk);
      },
    });
  return {
    _handleFile: (_request, file, done) => {
      const path = join(folder, randomUUID());
      pipeline(file.stream, count(), createWriteStream(path, { mode: 0o600 })).then(
        () => done(null, { path }),
        (error: unknown) => done(error),
      );
    },
    // The folder goes as a whole.
    _removeFile: (_request, _file, done) => done(null),
  };
}

function toRefusal(error: unknown): unknown {
  if (error instanceof MulterError)
    return error.code === 'LIMIT_FILE_SIZE'
      ? tooLarge()
      : refuse('INVALID_REQUEST', { cause: error.message });
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return noSpace();
  // What the multipart parser says of a body that is none.
  if (
    error instanceof Error &&
    /^(Multipart:|Malformed|Unexpected end of form|Unexpected end)/.test(error.message)
  )
    return refuse('INVALID_REQUEST', { cause: 'The body is not a whole multipart form.' });
  return error;
}

function tooLarge(): Refusal {
  return refuse('REQUEST_TOO_LARGE', {
    cause: `A file may have ${inMegabytes(MOST_FILE_BYTES)} MB, all together ${inMegabytes(MOST_BYTES)} MB.`,
    action: 'Send a .zip of the files, or less history.',
  });
}

function noSpace(): Refusal {
  return new Refusal(507, {
    code: 'UPLOAD_NO_SPACE',
    cause: 'There is no room to take the files.',
    action: 'Ask whoever runs the service to make room on its disk; nothing was changed.',
  });
}

const inMegabytes = (bytes: number) => bytes / 1024 / 1024;
