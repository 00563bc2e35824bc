import { newPackSchema } from '@homeround/contract';
import { checkPackSettings, EMPTY_PACK, toNewPack } from './pack-settings';

describe('what a pack is made with', () => {
  it('is nothing but the option unless more is said', () => {
    expect(newPackSchema.parse(toNewPack(EMPTY_PACK))).toEqual(newPackSchema.parse({}));
  });

  it('is what the service takes', () => {
    const settings = { changeover: '2026-04-27', until: '2026-03-31', reply: ' By post ', named: true };
    const sent = toNewPack({ ...EMPTY_PACK, ...settings });
    expect(newPackSchema.parse(sent)).toEqual({ ...settings, reply: 'By post', besideOptionIds: [] });
  });

  it('is refused with days that are none', () => {
    const wrong = { ...EMPTY_PACK, changeover: 'soon', until: '31.3.' };
    expect(Object.keys(checkPackSettings(wrong))).toEqual(['changeover', 'until']);
    expect(checkPackSettings(EMPTY_PACK)).toEqual({});
  });
});
