import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { Random } from '../random.ts';
import type { HappenedShift } from './happened.ts';
import type { Stretch } from './happening.ts';
import { templates, type DemoShift } from './shifts.ts';

interface DemoPunch {
  readonly at: Date;
  readonly direction: 'IN' | 'OUT';
  /** The code of the shop; null: at headquarters. */
  readonly place: string | null;
}

/** The clock of this shop tells no direction. */
const WITHOUT_STATUS = 'LYS';
const MINUTE = 60_000;

function later(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * MINUTE);
}

/** Somebody works another shift than the rostered one. */
function workedTimes({ startsAt, endsAt, template }: DemoShift, worked: keyof typeof templates | undefined) {
  if (worked === undefined || template === null) return { startsAt, endsAt };
  const [moved, ended] = [0, 1].map((at) => (templates[worked].times[at] ?? 0) - (templates[template].times[at] ?? 0));
  return { startsAt: later(startsAt, moved ?? 0), endsAt: later(endsAt, ended ?? 0) };
}

function pair(
  { startsAt }: DemoShift,
  [from, to]: Stretch,
  punch: Pick<DemoPunch, 'place'> & { first: 'IN' | 'OUT' },
): DemoPunch[] {
  const { first, place } = punch;
  return [
    { at: later(startsAt, from), direction: first, place },
    { at: later(startsAt, to), direction: first === 'IN' ? 'OUT' : 'IN', place },
  ];
}

function punchesOf({ shift, happening }: HappenedShift, random: Random): DemoPunch[] {
  const { came, went, unpunched = [], away, atHeadquarters, worked, clock } = happening ?? {};
  const { startsAt, endsAt } = workedTimes(shift, worked);
  const place = clock ?? shift.shop;
  // Drawn whether needed or not, so that a changed story changes its own day only.
  const [early, late, lunch, spot] = [
    random.between(2, 12),
    random.between(1, 9),
    random.chance(0.3),
    random.between(1, 9),
  ];
  const comes: DemoPunch = { at: later(startsAt, came ?? -early), direction: 'IN', place };
  const goes: DemoPunch = { at: later(endsAt, went ?? late), direction: 'OUT', place };
  const isPlain = happening === null && lunch;
  return [
    ...(unpunched.includes('IN') ? [] : [comes]),
    ...(isPlain
      ? [
          { ...goes, at: later(shift.pause[0], spot) },
          { ...comes, at: later(shift.pause[1], -1) },
        ]
      : []),
    ...(away ? pair(shift, away, { first: 'OUT', place }) : []),
    ...(atHeadquarters ? pair(shift, atHeadquarters, { first: 'IN', place: null }) : []),
    ...(unpunched.includes('OUT') ? [] : [goes]),
  ];
}

/** What the clocks of the shops noted until now. */
export function punchRows(happened: readonly HappenedShift[], { ids, idAt, now }: Making): Rows {
  const random = new Random(735);
  return happened.flatMap((one) =>
    punchesOf(one, random).flatMap(({ at, direction, place }) =>
      at > now
        ? []
        : [
            {
              id: idAt(at),
              employee: ids.employee(one.shift.number),
              shop: ids.shop(one.shift.shop),
              place: place === null ? null : ids.shop(place),
              at,
              direction: place === WITHOUT_STATUS ? null : direction,
              source: 'DEVICE',
              ...written(at),
            },
          ],
    ),
  );
}
