const SHAPES: Readonly<Record<number, string>> = {
  4: 'M12 4 21 19.5H3Z',
  6: 'M5 5h14v14H5Z',
  8: 'M12 3 20 12 12 21 4 12Z',
  10: 'M12 3 21 11.5 12 21 3 11.5Z',
  12: 'M12 3 20.6 9.2 17.3 19.3H6.7L3.4 9.2Z',
  20: 'M12 3 19.8 7.5V16.5L12 21 4.2 16.5V7.5Z',
  100: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z',
};
const EDGES: Readonly<Record<number, string>> = {
  8: 'M4 12H20',
  10: 'M3 11.5 12 14 21 11.5M12 14V21',
  20: 'M12 7.5 16.5 15H7.5ZM12 3V7.5M19.8 16.5 16.5 15M4.2 16.5 7.5 15',
  12: 'M12 7.5 16.5 10.8 14.8 16H9.2L7.5 10.8Z',
};

/** The outline of a die. */
export function DieShape({ sides, size = 22 }: { readonly sides: number; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinejoin="round"
      aria-hidden
    >
      <path d={SHAPES[sides] ?? SHAPES[6]} />
      {EDGES[sides] !== undefined && <path d={EDGES[sides]} opacity={0.45} />}
    </svg>
  );
}
