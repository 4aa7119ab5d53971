import { locale } from './language.ts';

const once = <Format>(make: () => Format): (() => Format) => {
  let made: Format | undefined;
  return () => (made ??= make());
};

const plain = once(() => new Intl.NumberFormat(locale));
const tenths = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: false }));
const hundredths = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }));
const clock = once(() => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }));
const date = once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }));
const weekday = once(() => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }));
const items = once(() => new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }));

/** Numbers, times and lists as the reader's language writes them; times are in the reader's zone. */
export const formats = {
  /** With one digit after the point at most, ungrouped, such as in a field. */
  tenths: (value: number): string => tenths().format(value),
  hundredths: (value: number): string => hundredths().format(value),
  /** With its sign, such as `+2` or `−3`. */
  signed: (value: number): string => `${value < 0 ? '−' : '+'}${plain().format(Math.abs(value))}`,
  /** Such as `09:30 PM`. */
  time: (atMs: number): string => clock().format(atMs),
  /** Such as `27 November 2026`. */
  date: (atMs: number): string => date().format(atMs),
  /** Such as `Friday, 27 November`. */
  weekday: (atMs: number): string => weekday().format(atMs),
  /** Such as `Bo, Cy, Dee`. */
  list: (parts: readonly string[]): string => items().format(parts),
} as const;
