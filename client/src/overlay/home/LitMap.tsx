import styles from './LitMap.module.css';

const ROOMS = [
  'M120 120H420V420H120Z',
  'M560 80H900V300H560Z',
  'M620 380H980V660H620Z',
  'M80 560H440V740H80Z',
  'M1040 80H1180V320H1040Z',
  'M420 200H560V260H420Z',
  'M740 300H820V380H740Z',
  'M220 420H300V560H220Z',
  'M440 620H620V660H440Z',
  'M900 160H1040V220H900Z',
];
const WALLS = [
  'M420 200V120H120V420H220V560H80V740H440V660H620M620 620V380H740V300H560V260H420V420H300V560H440V620H620',
  'M420 200H560V80H900V160H1040V80H1180V320H1040V220H900V300H820V380H980V660H620',
];
const DOORS = ['M420 208v44', 'M748 300h64', 'M228 420h64', 'M900 168v44'];
const PILLARS = [
  [640, 150],
  [820, 150],
  [640, 230],
  [820, 230],
  [700, 460],
  [900, 460],
  [700, 550],
  [900, 550],
] as const;
/** Who stands around the candle. */
const TOKENS = [
  ['#7d8cd6', 780, 500],
  ['#7fb069', 820, 460],
  ['#c8553d', 780, 340],
] as const;

function Plan() {
  return (
    <g fill="none" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round">
      {WALLS.map((d) => (
        <path key={d} d={d} />
      ))}
      {DOORS.map((d) => (
        <path key={d} d={d} strokeWidth="6" />
      ))}
      {PILLARS.map(([x, y]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r="8" />
      ))}
    </g>
  );
}

/** A map behind the page: what the candle reaches is seen, the rest is only remembered. */
export function LitMap({ quiet }: { readonly quiet: boolean }) {
  return (
    <div className={styles.map} data-quiet={quiet ? '' : undefined} aria-hidden>
      <svg className={styles.remembered} viewBox="0 0 1260 800" preserveAspectRatio="xMidYMid slice" focusable="false">
        <Plan />
      </svg>
      <svg className={styles.lit} viewBox="0 0 1260 800" preserveAspectRatio="xMidYMid slice" focusable="false">
        <pattern id="cells" width="20" height="20" patternUnits="userSpaceOnUse">
          <path d="M20 0H0V20" fill="none" className={styles.cell} />
        </pattern>
        <rect className={styles.glow} width="1260" height="800" />
        {ROOMS.map((d) => (
          <path key={d} d={d} className={styles.ground} />
        ))}
        {ROOMS.map((d) => (
          <path key={d} d={d} fill="url(#cells)" stroke="none" />
        ))}
        <Plan />
        {TOKENS.map(([color, x, y]) => (
          <circle key={color} cx={x + 10} cy={y + 10} r="14" fill={color} className={styles.token} />
        ))}
      </svg>
    </div>
  );
}
