/** The sign of the house: a candle's flame over the edge of a table. */
export function Mark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <path
        d="M16.4 2.400c.6 3.2 4.9 5.2 4.7 9.5-.2 3.2-2.5 5.1-5.1 5.1-2.8 0-4.9-2.1-4.9-4.9 0-2.2 1.3-3.3 2.3-4.8 1-1.4 2.1-2.8 3-4.900z"
        fill="var(--gold)"
      />
      <path
        d="M16.2 9c.3 1.7 2 2.4 1.9 4.3-.1 1.4-1 2.1-2.1 2.1-1.2 0-2-.9-2-2 0-1.7 1.6-2.3 2.2-4.400z"
        fill="#fff1cf"
      />
      <path d="M12.3 18.300c2.5.5 5 .4 7.5-.1l-.3 6.400h-6.800z" fill="var(--text)" />
      <path
        d="M3.4 27c8.3-1.6 16.8-1.6 25.2.1"
        fill="none"
        stroke="var(--gold)"
        strokeWidth="2.3"
        strokeLinecap="round"
      />
    </svg>
  );
}
