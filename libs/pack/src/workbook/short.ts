/** Thousandths: what is beyond is the noise of means. */
export const short = (value: number): number => Math.round(value * 1000) / 1000;
