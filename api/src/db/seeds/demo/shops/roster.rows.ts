import { addMonths, monthOf } from '../../../../kernel/period.ts';
import type { Making } from '../making.ts';
import { type Rows, written } from '../people.rows.ts';
import { at, notAfter } from '../season.ts';
import { shops } from '../words.ts';
import { EARLY_BEFORE, rosterMonths, shiftOf, templates, type DemoDuty, type DemoTemplate } from './shifts.ts';

const SAID = at('2020-01-02', 10);

/** Its manager has not published the next month yet. */
const LATE_SHOP = 'LYS';

export function templateRows({ idAt }: Making): Rows {
  return Object.values(templates).map(({ code, name, colourNo }) => ({
    id: idAt(SAID),
    shop: null,
    code,
    name,
    colourNo,
    isRetired: false,
    ...written(SAID),
  }));
}

interface Versions {
  readonly rows: Rows;
  /** Ids of the times in force, by the code of the template. */
  readonly current: ReadonlyMap<string, string>;
}

/** The early shift once began later; what was rostered by it stays. */
export function templateVersionRows(shiftTemplates: Rows, { idAt, today }: Making): Versions {
  const changed = `${rosterMonths(today)[0] ?? ''}-01`;
  const row = (
    { code, pause }: DemoTemplate,
    validFrom: string,
    [startMinute, endMinute]: readonly [number, number],
  ) => ({
    id: idAt(SAID),
    template: shiftTemplates.find((one) => one['code'] === code)?.['id'],
    validFrom,
    startMinute,
    endMinute,
    breaks: [{ startMinute: pause[0], endMinute: pause[1] }],
    ...written(SAID),
  });
  const { EARLY } = templates;
  const rows = Object.values(templates).map((one) => row(one, one === EARLY ? changed : '2020-01-02', one.times));
  const current = new Map(Object.values(templates).map(({ code }, index) => [code, String(rows[index]?.id)]));
  return { rows: [...rows, row(EARLY, '2020-01-02', EARLY_BEFORE)], current };
}

interface Entries {
  readonly rows: Rows;
  /** Ids by number of the person and date. */
  readonly byDuty: ReadonlyMap<string, string>;
}

/** A roster is drawn up ten days before its month. */
function drawnUp(date: string, now: Date): Date {
  return notAfter(now, at(`${addMonths(monthOf(date), -1)}-20`, 15));
}

export function entryRows(
  duties: readonly DemoDuty[],
  { ids, idAt, now }: Making,
  versionOf: (code: string) => string,
): Entries {
  const rows = duties.map((duty) => {
    const { number, shop, date, kind, template } = duty;
    const shift = shiftOf(duty);
    const said = drawnUp(date, now);
    return {
      id: idAt(said),
      employee: ids.employee(number),
      shop: ids.shop(shop),
      date,
      kind,
      templateVersion: template && versionOf(templates[template].code),
      startsAt: shift?.startsAt ?? null,
      endsAt: shift?.endsAt ?? null,
      breaks: shift ? [{ startsAt: shift.pause[0].toISOString(), endsAt: shift.pause[1].toISOString() }] : [],
      ...written(said),
    };
  });
  return {
    rows,
    byDuty: new Map(duties.map(({ number, date }, index) => [`${number} ${date}`, String(rows[index]?.id)])),
  };
}

export function monthlyRosterRows({ ids, idAt, now, today, holder }: Making): Rows {
  return rosterMonths(today).flatMap((month) =>
    shops.map(({ code }) => {
      const said = drawnUp(`${month}-01`, now);
      const isDraft = code === LATE_SHOP && month > monthOf(today);
      return {
        id: idAt(said),
        shop: ids.shop(code),
        startsOn: `${month}-01`,
        state: isDraft ? 'DRAFT' : 'PUBLISHED',
        publishedBy: isDraft ? null : holder('HR'),
        publishedAt: isDraft ? null : said,
        ...written(said),
      };
    }),
  );
}
