import styles from './LitMap.module.css';

const WALLS = [
  'M120 120H420V200M420 260V420H300M220 420H120V120',
  'M420 200H560M420 260H560',
  'M560 200V80H900V300H820M740 300H560V260',
  'M740 300V380M820 300V380',
  'M740 380H620V620H980V380H820',
  'M220 420V560M300 420V560',
  'M220 560H80V740H440V560H300',
  'M440 640H620M440 700H620',
  'M900 160H1040M900 220H1040M1040 160V80H1180V320H1040V220',
];
const DOORS = ['M420 206v48', 'M746 300h68', 'M226 420h68', 'M440 646v48', 'M900 166v48'];
const PILLARS = [[640, 150], [820, 150], [640, 230], [820, 230], [700, 460], [900, 460], [700, 550], [900, 550]] as const;

function Plan() {
  return (
    <g fill="none" strokeWidth="3" strokeLinejoin="round" strokeLinecap="round">
      {WALLS.map((d) => <path key={d} d={d} />)}
      {DOORS.map((d) => <path key={d} d={d} strokeWidth="7" />)}
      {PILLARS.map(([x, y]) => <circle key={`${x}-${y}`} cx={x} cy={y} r="9" />)}
    </g>
  );
}

/** A map behind the page: what the candle reaches is seen, the rest is only remembered. */
export function LitMap() {
  return (
    <svg className={styles.map} viewBox="0 0 1260 800" preserveAspectRatio="xMidYMid slice" aria-hidden focusable="false">
      <defs>
        <pattern id="cells" width="40" height="40" patternUnits="userSpaceOnUse"><path d="M40 0H0V40" fill="none" stroke="var(--line)" strokeWidth="1" /></pattern>
        <radialGradient id="candle" cx="800" cy="440" r="460" gradientUnits="userSpaceOnUse">
          <stop offset="0" stopColor="#fff" />
          <stop offset="0.35" stopColor="#fff" stopOpacity="0.7" />
          <stop offset="1" stopColor="#fff" stopOpacity="0" />
        </radialGradient>
        <mask id="reach"><rect width="1260" height="800" fill="url(#candle)" /></mask>
      </defs>
      <g className={styles.remembered}><Plan /></g>
      <g mask="url(#reach)">
        <rect className={styles.ground} width="1260" height="800" />
        <rect width="1260" height="800" fill="url(#cells)" />
        <g className={styles.lit}><Plan /></g>
      </g>
    </svg>
  );
}
