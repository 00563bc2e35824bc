import { rotaDifferencesSchema } from '@homeround/contract';
import { aMorning, aMorningRota, anUnallocatedMorning } from '@homeround/explain/testing';
import { toRotaFigures } from '../figures/to-rota-figures';
import { toScreen } from '../screen/screen';
import { aScreen, ROTA_ID, throughJson } from '../testing';
import { toDifferences } from './to-differences';

const BEFORE = '22222222-2222-4222-8222-222222222222';
const figures = toRotaFigures(aMorning(), aMorningRota(), []);
const about = { beforeRotaId: BEFORE, afterRotaId: ROTA_ID, figures: { before: figures, after: figures } };

describe('toDifferences', () => {
  it('finds none between a rota and itself', () => {
    expect(toDifferences(aScreen(), aScreen(), about)).toEqual({
      ...about,
      visitsChanged: 0,
      people: [],
      workers: [],
    });
  });

  it('says what differs for whom, and keeps the contract', () => {
    const differences = toDifferences(aScreen(), toScreen(aMorning(), anUnallocatedMorning()), about);
    expect(throughJson(rotaDifferencesSchema, differences)).toStrictEqual(differences);
    expect(differences).toMatchObject({
      visitsChanged: 1,
      people: [{ name: 'Mrs Campbell', visits: [{ kind: 'unallocated' }] }],
      workers: [{ name: 'Ann Reid', visitsBefore: 2, visitsAfter: 1 }],
    });
  });

  it('adds every visit where there was nothing before', () => {
    const first = { beforeRotaId: null, afterRotaId: ROTA_ID, figures: { before: null, after: figures } };
    const differences = toDifferences(null, aScreen(), first);
    expect(throughJson(rotaDifferencesSchema, differences)).toStrictEqual(differences);
    expect(differences.visitsChanged).toBe(3);
    expect(
      differences.people.flatMap(({ visits }) => visits.map(({ kind, before }) => [kind, before])),
    ).toEqual([
      ['added', null],
      ['added', null],
      ['added', null],
    ]);
    expect(differences.workers.map(({ name }) => name)).toEqual(['Ann Reid', 'Tom Boyd']);
  });
});
