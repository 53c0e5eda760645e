import { Cron } from 'croner';

/** When a pattern comes next after an instant, on the clocks of the company. */
export function nextSlot(pattern: string, after: Date, zone: string): Date {
  const next = new Cron(pattern, { timezone: zone, paused: true }).nextRun(after);
  if (!next) throw new Error(`The schedule "${pattern}" never comes.`);
  return next;
}
