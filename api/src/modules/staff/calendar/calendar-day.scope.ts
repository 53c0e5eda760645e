import { defineScope, EVERYTHING } from '../../../kernel/scope.ts';
import { CalendarDay } from './calendar-day.entity.ts';

/** Everybody who is signed in knows when the company works. */
defineScope(CalendarDay, () => EVERYTHING);
