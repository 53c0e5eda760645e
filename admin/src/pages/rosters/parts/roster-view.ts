import { formatDay, formatNumber } from '../../../lib/format.ts';
import { t } from '../../../words/i18n.ts';
import { HOLIDAY_OFF, KEPT, type Line, type Mark, NOTHING, REST, type Shift } from './roster-month.ts';
import { groundOf } from './shift-colours.ts';
import { timesOn, timesText } from './shift-times.ts';

/** What a cell of the grid shows. */
export interface CellView {
  readonly mark: Mark;
  readonly code: string;
  readonly ground: string;
  /** All of it in words, for screen readers. */
  readonly label: string;
  readonly isUnsaved: boolean;
  readonly isWaiting: boolean;
  readonly refusal: string | null;
}

export interface RowTotals {
  readonly days: number;
  readonly hours: string;
  readonly rests: number;
}

export function hoursText(minutes: number): string {
  return formatNumber(minutes / 60, 1);
}

interface Face {
  readonly code: string;
  readonly name: string;
  readonly ground: string;
}

const OFF = 'text-muted';

/** How a mark looks; a shift that is offered no more is known by its line. */
export function faceOf(mark: Mark, { shifts, line }: { shifts: readonly Shift[]; line: Line | undefined }): Face {
  if (mark === NOTHING) return { code: '', name: t('rosters.empty'), ground: '' };
  if (mark === REST) return { code: t('rosters.restMark'), name: t('rosters.rest'), ground: OFF };
  if (mark === HOLIDAY_OFF)
    return { code: t('rosters.holidayMark'), name: t('rosters.holidayOff'), ground: `${OFF} text-error` };
  const ofLine = line?.templateVersion?.template;
  const shift = shifts.find(({ id }) => id === mark) ?? (ofLine?.id === mark ? ofLine : null);
  if (!shift || mark === KEPT) return { code: '··', name: t('rosters.times'), ground: groundOf(0) };
  return { code: shift.code, name: shift.name, ground: groundOf(shift.colourNo) };
}

interface Described {
  readonly person: string;
  readonly day: string;
  readonly face: Face;
  readonly isUnsaved: boolean;
  readonly isWaiting: boolean;
  readonly refusal: string | null;
}

export function labelOf({ person, day, face, isUnsaved, isWaiting, refusal }: Described): string {
  const notes = [isUnsaved ? t('rosters.notSaved') : '', isWaiting ? t('rosters.waitingChange') : '', refusal ?? ''];
  return [person, formatDay(day), face.name, ...notes.filter(Boolean)].join(', ');
}

/** As a choice of what a date is to be. */
export function shiftLabel({ code, name, versions }: Shift, day: string): string {
  const times = timesOn(versions.nodes, day);
  return times ? `${code} ${name} ${timesText(times)}` : `${code} ${name}`;
}
