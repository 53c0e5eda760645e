/** The company's zone: every instant is shown and typed in it, wherever the browser stands. */
let zone = 'Asia/Shanghai';

export function setCompanyZone(name: string): void {
  zone = name;
}

export function companyZone(): string {
  return zone;
}

function wallClock(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '00';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** `2026-11-21T09:30` on the company's wall clock: what an input of type datetime-local holds. */
export function localTime(instant: Date | string): string {
  return wallClock(typeof instant === 'string' ? new Date(instant) : instant);
}

export function today(now: Date = new Date()): string {
  return wallClock(now).slice(0, 10);
}

/** The instant at which the company's wall clock shows this; in a gap of daylight saving, the moment after it. */
export function instantOf(local: string): string {
  const asUtc = new Date(`${local}:00Z`).getTime();
  const offset = (at: number): number => new Date(`${wallClock(new Date(at))}:00Z`).getTime() - at;
  const guess = asUtc - offset(asUtc);
  return new Date(asUtc - offset(guess)).toISOString();
}

/** The time of now as a form proposes it: a few minutes back, so that a clock that is fast proposes no future. */
export function justNow(): string {
  const step = 5 * 60_000;
  return localTime(new Date(Math.floor(Date.now() / step) * step));
}

function daysOn(day: string, days: number): string {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

export function dayAfter(day: string): string {
  return daysOn(day, 1);
}

export function dayBefore(day: string): string {
  return daysOn(day, -1);
}
