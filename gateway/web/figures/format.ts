/** Numbers and dates as a German reader expects them; the only place that knows the locale. */

const locale = "de-DE";
const timeZone = "Europe/Berlin";

const numberFormats = new Map<number, Intl.NumberFormat>();

function numberFormat(decimals: number): Intl.NumberFormat {
  const known = numberFormats.get(decimals);
  if (known) {
    return known;
  }
  const created = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  numberFormats.set(decimals, created);
  return created;
}

/** 1234.5 → "1.234,5". A true minus sign (U+2212), which lines up with digits and is read out as "minus". */
export function formatNumber(value: number, decimals = 0): string {
  return numberFormat(decimals)
    .format(value === 0 ? 0 : value)
    .replace("-", "−");
}

/** As `formatNumber`, always with a sign; a change that rounds to nothing is "±0". */
export function formatChange(value: number, decimals = 0): string {
  const text = formatNumber(value, decimals);
  if (!/[1-9]/.test(text)) {
    return `±${formatNumber(0, decimals)}`;
  }
  return value > 0 ? `+${text}` : text;
}

/** The number with its unit; a no-break space keeps them on one line. Counts carry no unit word. */
export function formatValue(value: number, decimals: number, unit: string): string {
  const number = formatNumber(value, decimals);
  // A long unit may stand on a line of its own, a sign stays with its number.
  const space = unit.length > 6 ? " " : "\u00a0";
  return unit === "" || unit === "Anzahl" ? number : `${number}${space}${unit}`;
}

/** A difference between such values is in percentage points. */
export function isPercent(unit: string): boolean {
  return unit === "%" || unit === "Prozent";
}

const dayFormat = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone });
const minuteFormat = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone });
const momentFormat = new Intl.DateTimeFormat(locale, {
  weekday: "short",
  day: "numeric",
  month: "numeric",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone,
});
const monthFormat = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
const plainDayFormat = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "2025-03-31" or a time stamp → "31. März 2025". A plain date is the same day everywhere. */
export function formatDay(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) {
    return iso;
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) ? plainDayFormat.format(time) : dayFormat.format(time);
}

/** A time stamp → "31.03.2025, 14:05" in German time, wherever the reader sits. */
export function formatMinute(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : minuteFormat.format(time);
}

/** A time stamp ahead → "Di., 1.12.2026, 02:00": the weekday says more than the year. */
export function formatMoment(iso: string): string {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : momentFormat.format(time);
}

/** Period keys: 2024 · 2024-H1 · 2024-Q3 · 2024-06 · 2024-12-31. */
export function formatPeriod(period: string): string {
  const part = /^(\d{4})-([HQ])([1-4])$/.exec(period);
  if (part) {
    return `${part[3]}. ${part[2] === "H" ? "Halbjahr" : "Quartal"} ${part[1]}`;
  }
  if (/^\d{4}-\d{2}$/.test(period)) {
    return monthFormat.format(new Date(`${period}-01T00:00:00Z`));
  }
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? formatDay(period) : period;
}

/** 1_234_567 → "1,2 MB". */
export function formatBytes(bytes: number): string {
  const steps = ["Byte", "KB", "MB", "GB"];
  let rest = bytes;
  let step = 0;
  while (rest >= 1000 && step < steps.length - 1) {
    rest /= 1000;
    step += 1;
  }
  return `${formatNumber(rest, step === 0 ? 0 : 1)}\u00a0${steps[step]}`;
}

/** Order of names as in a German register: ä with a, numbers by size. */
export const compareNames = new Intl.Collator(locale, { numeric: true }).compare;
