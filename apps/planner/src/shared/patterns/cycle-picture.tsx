import { type DrawnPattern, scaleOf, toCycleBars } from './cycle-bars';
import { Bars, Hints } from './cycle-bars-drawn';
import { Ground, Heads } from './cycle-ground';
import styles from './cycle-picture.module.css';
import { boxOf, type Sizes, SIZES } from './cycle-sizes';
import { TextureDefs, useTextures } from './textures';
import { wordCycle, wordCycleShort } from './word-cycle';

interface CyclePictureProps {
  readonly pattern: DrawnPattern & { readonly name: string };
  /** Small for rows of a table, large with heads and hours. */
  readonly size?: 'small' | 'large';
}

/** The cycle as weeks × days, each shift a bar where it lies in the day. Its text says the same. */
export function CyclePicture({ pattern, size = 'small' }: CyclePictureProps) {
  const { fillOf, idOf } = useTextures();
  const sizes: Sizes = SIZES[size];
  const bars = toCycleBars(pattern);
  const [width, height] = boxOf(sizes, pattern.cycleWeeks);
  const words = size === 'small' ? wordCycleShort(pattern) : wordCycle(pattern).join(' ');
  return (
    <svg
      role="img"
      aria-label={`${pattern.name}. ${words}`}
      className={styles.picture}
      data-size={size}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <TextureDefs idOf={idOf} parts={[...new Set(bars.map(({ part }) => part))]} />
      <Ground weeks={pattern.cycleWeeks} sizes={sizes} scale={scaleOf(pattern)} />
      {size === 'large' && <Heads weeks={pattern.cycleWeeks} sizes={sizes} scale={scaleOf(pattern)} />}
      <Bars bars={bars} sizes={sizes} fillOf={fillOf} />
      {size === 'large' && <Hints bars={bars} sizes={sizes} />}
    </svg>
  );
}
