import { t } from '../../../words/i18n.ts';

type Tone = 'neutral' | 'success' | 'warning' | 'error' | 'info' | 'primary';

const TONES: Readonly<Record<string, Tone>> = {
  CHECKED: 'warning',
  CHECKING: 'info',
  CONFIRMED: 'info',
  QUEUED: 'info',
  DONE: 'success',
  FAILED: 'error',
};

type State = 'OPENED' | 'UPLOADED' | 'CHECKING' | 'CHECKED' | 'CONFIRMED' | 'DONE' | 'FAILED' | 'CANCELLED' | 'QUEUED';

export function stateBadge(state: State): { text: string; tone: Tone } {
  return { text: t(`transfer.state.${state}`), tone: TONES[state] ?? 'neutral' };
}

export const isUnderWay = (state: string): boolean => ['CHECKING', 'CONFIRMED', 'QUEUED'].includes(state);
