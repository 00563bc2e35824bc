import { SHIFT_PARTS, SHIFT_PART_WORDS } from './shift-part';
import styles from './cycle-picture.module.css';
import { TextureDefs, useTextures } from './textures';

const [WIDTH, HEIGHT] = [22, 10];

/** What colours, textures and places in the pictures of cycles mean. */
export function CycleLegend() {
  const { fillOf, idOf } = useTextures();
  return (
    <ul className={styles.legend} aria-label="Key to the pictures">
      {SHIFT_PARTS.map((part) => (
        <li key={part} title={SHIFT_PART_WORDS[part].about}>
          <svg aria-hidden width={WIDTH} height={HEIGHT}>
            <TextureDefs idOf={idOf} parts={[part]} />
            <rect width={WIDTH} height={HEIGHT} rx={1} fill={fillOf(part)} />
          </svg>
          {SHIFT_PART_WORDS[part].name}
        </li>
      ))}
      <li>
        <svg aria-hidden width={WIDTH} height={HEIGHT}>
          <rect
            className={styles.bar}
            data-flex
            x={0.5}
            y={0.5}
            width={WIDTH - 1}
            height={HEIGHT - 1}
            fill="none"
          />
        </svg>
        Flex: may be asked for
      </li>
      <li>
        A line is a week, a box a day from 06:00 to midnight (with nights: the whole day); the thin line is
        noon.
      </li>
    </ul>
  );
}
