export const EVENT_STATES = ['PLANNED', 'APPROVED', 'HELD', 'REPORTED', 'CANCELLED'] as const;

export const EVENT_TONES = {
  PLANNED: 'info',
  APPROVED: 'success',
  HELD: 'warning',
  REPORTED: 'neutral',
  CANCELLED: 'neutral',
} as const;

export type EventAction = 'lead' | 'order' | 'hold' | 'report' | 'cancel';

const ACTIONS: Readonly<Record<(typeof EVENT_STATES)[number], readonly EventAction[]>> = {
  PLANNED: ['cancel'],
  APPROVED: ['cancel', 'lead', 'order', 'hold'],
  HELD: ['lead', 'order', 'report'],
  REPORTED: [],
  CANCELLED: [],
};

/** What can be done next; the API decides in any case. */
export function eventActions(state: (typeof EVENT_STATES)[number]): readonly EventAction[] {
  return ACTIONS[state];
}
