import type { Client } from '../../support/api.ts';
import type { Person } from '../../support/cast.ts';
import type { TestShop } from './shops.ts';

export interface Cell {
  readonly employeeId: string;
  readonly date: string;
  readonly kind?: 'WORK' | 'REST' | 'HOLIDAY_OFF';
  readonly shiftTemplateId?: string;
  readonly version?: number;
}

export interface Line {
  readonly id: string;
  readonly version: number;
  readonly employee: { readonly id: string };
  readonly date: string;
  readonly kind: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly cancelledAt: string | null;
}

export const LINE = 'rosterEntries { id version employee { id } date kind startsAt endsAt cancelledAt }';

/** A shift of a shop from the first of October on. */
export async function aShift(client: Client, shopId: string | null, values: object = {}): Promise<string> {
  const usual = { code: 'E', name: '早班', validFrom: '2026-10-01', startMinute: 450, endMinute: 930 };
  const input = { shopId, ...usual, ...values };
  const { shiftTemplateCreate } = await client.act('shiftTemplateCreate', input, 'shiftTemplate { id }').data();
  return shiftTemplateCreate.shiftTemplate.id;
}

/** As the store manager enters it. */
export async function rostered(
  { manager, id }: TestShop,
  cells: readonly Cell[],
  reason: string | null = null,
): Promise<Line[]> {
  const { rosterEntrySet } = await manager.client.act('rosterEntrySet', { shopId: id, cells, reason }, LINE).data();
  return rosterEntrySet.rosterEntries;
}

/** The lines of a person as the person sees them, by date. */
export async function rosterOf(person: Person): Promise<Line[]> {
  const filter = { cancelledAt: { isNull: true }, employee: { id: { eq: person.employeeId } } };
  const { rosterEntries } = await person.client
    .run(
      `query R($filter: RosterEntryFilter) {
        rosterEntries(first: 100, sort: [{ by: DATE }], filter: $filter) {
          nodes { id version employee { id } date kind startsAt endsAt cancelledAt }
        }
      }`,
      { filter },
    )
    .data();
  return rosterEntries.nodes;
}
