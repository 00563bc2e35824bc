import {
  type AgreementKind,
  groupBy,
  type StaffRecord,
  type WorkAgreement,
  type Worker,
} from '@homeround/domain';
import type { Dice, Shares } from '../dice';

/** Shares of those who say; made up, in the order of size that Scottish social service workforce reports tell of. */
const AGE_BANDS: Shares<NonNullable<StaffRecord['ageBand']>> = [
  ['under-25', 0.07],
  ['25-39', 0.26],
  ['40-54', 0.36],
  ['55-64', 0.25],
  ['65-and-over', 0.06],
];
const DISABLED = 0.06;
const CARERS = 0.2;

/** Shares who say: of some things fewer speak than of others. */
const SAY_SEX = 0.98;
const SAY_AGE = 0.95;
const SAY_DISABILITY = 0.85;
const SAY_CARER = 0.75;

/** A record for every worker, with gaps where somebody did not say. Agreements for a reason go with what is recorded. */
export function drawStaffRecords(
  workers: readonly Worker[],
  agreements: readonly WorkAgreement[],
  dice: Dice,
): StaffRecord[] {
  const agreed = groupBy(agreements, ({ workerId }) => workerId);
  return workers.map(({ workerId, gender }) => {
    const has = (kind: AgreementKind) => (agreed.get(workerId) ?? []).some((one) => one.kind === kind);
    return {
      workerId,
      ...(gender && dice.chance(SAY_SEX) ? { sex: gender } : {}),
      ...(dice.chance(SAY_AGE) ? { ageBand: dice.draw(AGE_BANDS) } : {}),
      ...maybe(
        'disability',
        has('reasonable-adjustment'),
        dice.chance(SAY_DISABILITY),
        dice.chance(DISABLED),
      ),
      ...maybe('carer', has('carer'), dice.chance(SAY_CARER), dice.chance(CARERS)),
    };
  });
}

/** Known from an agreement, else said or not. */
function maybe(
  field: 'disability' | 'carer',
  known: boolean,
  said: boolean,
  value: boolean,
): Partial<StaffRecord> {
  if (known) return { [field]: true };
  return said ? { [field]: value } : {};
}
