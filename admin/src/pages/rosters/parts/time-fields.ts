import type { FormState } from '../../../lib/form-state.ts';
import type { Field } from '../../../ui/field.ts';
import { t } from '../../../words/i18n.ts';
import { minuteOf, readBreaks } from './shift-times.ts';

/** Start, end and breaks as people type them. Names are those of refusals, so that these stand beside their fields. */
export function timeFields(): Field[] {
  return [
    { name: 'startsAt', label: t('rosters.startsAt'), kind: 'text', required: true, max: 5 },
    {
      name: 'endMinute',
      label: t('rosters.endsAt'),
      kind: 'text',
      required: true,
      max: 5,
      help: t('rosters.nextDayHelp'),
    },
    { name: 'breaks', label: t('rosters.breaks'), kind: 'text', help: t('rosters.breaksHelp'), isWide: true },
  ];
}

const textOf = (state: FormState, name: string): string => String(state[name] ?? '');

export function typedTimes(state: FormState): { start: string; end: string; breaks: string } {
  return { start: textOf(state, 'startsAt'), end: textOf(state, 'endMinute'), breaks: textOf(state, 'breaks') };
}

export function timeFaults(state: FormState): { name: string; message: string }[] {
  const { start, end, breaks } = typedTimes(state);
  return [
    ...(minuteOf(start) === null ? [{ name: 'startsAt', message: t('rosters.timeWrong') }] : []),
    ...(minuteOf(end) === null ? [{ name: 'endMinute', message: t('rosters.timeWrong') }] : []),
    ...(readBreaks(breaks) === null ? [{ name: 'breaks', message: t('rosters.breaksWrong') }] : []),
  ];
}
