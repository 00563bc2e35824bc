import type { ComparedFigure, Measured } from '@homeround/contract';
import { formatCount, formatMean, formatShare } from '../../shared/format/numbers';
import type { AmountKind } from './compare-amounts';

type Unit = ComparedFigure['unit'];

/** From here on a tenth says nothing. */
const TENTHS_BELOW = 20;

const formatSmall = (amount: number): string =>
  Number.isInteger(amount) || Math.abs(amount) >= TENTHS_BELOW ? formatCount(amount) : formatMean(amount);

const roundSmall = (amount: number): number =>
  Math.abs(amount) >= TENTHS_BELOW ? Math.round(amount) : Math.round(amount * 10) / 10;

const roundShare = (share: number): number => Math.round(share * 1000) / 1000;

const formatPounds = (pounds: number): string => `£${formatCount(pounds)}`;

/** What lies between two shares: of "1.1 %" one would ask of what. */
const sharePoints = (share: number): string => `${formatMean(share * 100)} % points`;

const FORMATS: Readonly<Record<Unit, Omit<AmountKind, 'better'>>> = {
  count: { format: formatSmall, round: roundSmall },
  hours: { format: formatSmall, round: roundSmall },
  points: { format: formatCount, round: Math.round },
  share: { format: formatShare, round: roundShare, formatChange: sharePoints },
  pounds: { format: formatPounds, round: Math.round },
};

export const toAmountKind = (unit: Unit, better: AmountKind['better']): AmountKind => ({
  ...FORMATS[unit],
  better,
});

/** "4.1 to 4.3" over the seeds; nothing where every seed says the same, or there was one only. */
export function wordSpread(kind: AmountKind, measured: Measured): string | undefined {
  const [least, most] = [kind.format(measured.least), kind.format(measured.most)];
  return least === most ? undefined : `${least.replace(/ %$/, '')} to ${most}`;
}

/** Ranges that meet: what differs may be chance. */
export const overlap = (a: Measured, b: Measured): boolean => a.least <= b.most && b.least <= a.most;
