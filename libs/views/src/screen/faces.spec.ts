import { aMorning } from '@homeround/explain/testing';
import { toFaces } from './faces';

describe('toFaces', () => {
  const faceOf = toFaces(
    aMorning({
      familiarity: [
        { personId: 'P1', workerId: 'W2', visits: 2 },
        { personId: 'P1', workerId: 'W3', visits: 3 },
      ],
    }),
  );

  it('calls the named mini-team and those who come often the mini-team', () => {
    expect([faceOf('P1', 'W1'), faceOf('P1', 'W3')]).toEqual(['mini-team', 'mini-team']);
  });

  it('tells those who came rarely from those who never came', () => {
    expect([faceOf('P1', 'W2'), faceOf('P1', 'W4')]).toEqual(['known', 'new-face']);
  });

  it('calls nobody new to somebody who knows nobody', () => {
    expect([faceOf('P2', 'W1'), faceOf('P99', 'W1')]).toEqual(['no-history', 'no-history']);
  });
});
