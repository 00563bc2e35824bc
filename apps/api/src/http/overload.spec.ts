import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { Refusal } from '../errors/refusal';
import { Overload } from './overload';

const REQUEST = { path: '/localities' } as Request;
const STREAM = { path: '/localities/north/solves/1/events' } as Request;

/** Passes one more request; what it was refused with, if it was. */
function pass(overload: Overload, request = REQUEST, response = new EventEmitter()): Refusal | undefined {
  let refused: Refusal | undefined;
  const note = (error?: unknown) => {
    if (error instanceof Refusal) refused ??= error;
  };
  overload.gate(request, response as Response, note);
  if (!refused) overload.count(request, response as Response, note);
  return refused;
}

describe('Overload', () => {
  let overload: Overload;
  beforeEach(() => {
    overload = new Overload();
  });
  afterEach(() => overload.stop());

  it('turns away what comes while 500 are being answered, and says when to come back', () => {
    const responses = Array.from({ length: 500 }, () => new EventEmitter());
    expect(responses.map((response) => pass(overload, REQUEST, response))).toEqual(
      responses.map(() => undefined),
    );
    expect(pass(overload)).toMatchObject({
      status: 503,
      words: { code: 'OVERLOADED' },
      more: { retryAfterSeconds: 5 },
    });
    responses[0]!.emit('close');
    expect(pass(overload)).toBeUndefined();
  });

  it('does not count open streams', () => {
    for (let each = 0; each < 600; each++) pass(overload, STREAM);
    expect(pass(overload)).toBeUndefined();
  });

  it('turns everything away once it is stopped', () => {
    overload.stop();
    expect(pass(overload)).toMatchObject({ status: 503, words: { code: 'SHUTTING_DOWN' } });
  });
});
