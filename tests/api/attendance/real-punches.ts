import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'csv-parse/sync';

import { repository } from '../../support/sources.ts';

/** Arrivals and departures of real people lie beside the repository; who has only the repository has no data. */
export const punchFolder = join(repository, '../shared/data/punches');
export const hasRealPunches = existsSync(join(punchFolder, 'in_time.csv'));

export interface PersonYear {
  readonly daysWithout: number;
  readonly lateMinutes: number;
  readonly earlyMinutes: number;
}

export interface RealYear {
  /** `2015-01-02`: the days on which anybody came. */
  readonly days: readonly string[];
  /** By the number of the person in the files. */
  readonly people: ReadonlyMap<string, PersonYear>;
}

export function readPunchFile(name: string): string {
  return readFileSync(join(punchFolder, name), 'utf8');
}

/** `02/01/2015 09:43` -> 583 minutes after midnight; null for none. */
function minuteOf(cell: string | undefined): number | null {
  const [, hour, minute] = /^\d\d\/\d\d\/\d{4} (\d\d):(\d\d)$/.exec(cell ?? '') ?? [];
  return hour === undefined ? null : Number(hour) * 60 + Number(minute);
}

/** By plain arithmetic on the cells of both files, in another way than the product does: from 09:30 to 18:00, whole minutes. */
export function countRealYear(): RealYear {
  const read = (name: string): string[][] => parse(readPunchFile(name)) as string[][];
  const [[head = [], ...ins], [, ...outs]] = [read('in_time.csv'), read('out_time.csv')] as const;
  const columns = head.map((_, at) => at).slice(1);
  const worked = columns.filter((at) => ins.some((row) => minuteOf(row[at]) !== null));
  const people = ins.map((row, index): [string, PersonYear] => {
    const departures = outs[index] ?? [];
    let [daysWithout, lateMinutes, earlyMinutes] = [0, 0, 0];
    for (const at of worked) {
      const [came, went] = [minuteOf(row[at]), minuteOf(departures[at])];
      if (came === null && went === null) daysWithout += 1;
      if (came !== null) lateMinutes += Math.max(0, came - (9 * 60 + 30));
      if (went !== null) earlyMinutes += Math.max(0, 18 * 60 - went);
    }
    return [row[0] ?? '', { daysWithout, lateMinutes, earlyMinutes }];
  });
  const days = worked.map((at) => (head[at] ?? '').split('/').toReversed().join('-'));
  return { days, people: new Map(people) };
}
