import { toRequestFault } from './request-fault';

describe('an answer that is not a success', () => {
  it('keeps code, cause, action and every fault', () => {
    const fault = { code: 'X', cause: 'c', action: 'a', severity: 'refuse' };
    const error = {
      code: 'ROTA_CHANGED',
      cause: 'Somebody was first.',
      action: 'Load it.',
      requestId: 'r1',
      faults: [fault],
      conflict: { by: null, at: '2026-03-20T10:00:00Z' },
    };
    expect(toRequestFault(409, { error })).toMatchObject({ status: 409, ...error });
  });

  it.each([undefined, 'Bad gateway', null, {}])(
    'is readable also when it is not the service that answers: %s',
    (body) => {
      expect(toRequestFault(502, body)).toMatchObject({ status: 502, code: 'UNREADABLE_ANSWER', faults: [] });
    },
  );
});
