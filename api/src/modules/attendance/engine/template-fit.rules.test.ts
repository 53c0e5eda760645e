import { expect, test } from 'vitest';

import { at, DAY, shiftOn } from './facts.testing.ts';
import { betterFit } from './template-fit.rules.ts';

const EARLY = shiftOn(DAY, { start: '07:30', end: '16:30', breaks: [] });
const MIDDLE = shiftOn(DAY, { start: '10:00', end: '19:00', breaks: [] });
const margin = 3600;

const fit = (arrival: string, departure: string) =>
  betterFit({ in: at(arrival), out: at(departure) }, [EARLY, MIDDLE], { own: EARLY, margin });

test('rules 18.3 FND-31: who was rostered early and worked the middle shift fits the middle one', () => {
  expect(fit('10:00', '19:00')).toBe(MIDDLE);
});

test('rules 18.3 FND-31: nearer by 60 min is enough, by less it is not', () => {
  expect(fit('09:00', '18:00')).toBe(MIDDLE);
  expect(fit('09:00', '17:59:59')).toBeNull();
});

test('rules 18.3 FND-31: who worked as rostered, or did not punch twice, fits no other shift', () => {
  expect(fit('07:30', '16:30')).toBeNull();
  expect(betterFit({ in: null, out: at('19:00') }, [MIDDLE], { own: EARLY, margin })).toBeNull();
  expect(betterFit({ in: at('10:00'), out: null }, [MIDDLE], { own: EARLY, margin })).toBeNull();
});

test('rules 18.3 FND-31: of several that fit the nearest', () => {
  const late = shiftOn(DAY, { start: '11:00', end: '20:00', breaks: [] });
  const punched = { in: at('11:05'), out: at('20:00') };

  expect(betterFit(punched, [MIDDLE, late], { own: EARLY, margin })).toBe(late);
});
