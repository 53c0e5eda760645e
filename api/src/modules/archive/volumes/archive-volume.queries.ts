import type { Ctx } from '../../../kernel/context.ts';
import { boundScope } from '../../../kernel/scope.ts';
import { Customer, type CustomerGrade, isPresent } from '../../customers/index.ts';
import { UNTIDY_PAIRS } from '../items/archive-item.rules.ts';
import type { KnownVolume } from './archive-volume.rules.ts';

/** One at a time finds or makes the volumes of a category, so that a section never has two of a year. */
export async function lockCategory({ em }: Ctx, categoryId: string): Promise<void> {
  await em.execute('/* archiveVolume.lock */ select pg_advisory_xact_lock(hashtextextended(?, 66))', [
    `archive-category ${categoryId}`,
  ]);
}

/** The volumes of a category from a year on, whoever asks: the rules need them all. */
export function volumesFrom({ em }: Ctx, categoryId: string, year: number): Promise<KnownVolume[]> {
  return em.execute<KnownVolume[]>(
    `/* archiveVolume.from */ select year, section_code as "sectionCode", state from archive_volumes
     where category_id = ? and year >= ?`,
    [categoryId, year],
  );
}

/** How many items of a volume still lack their other side (rules 6.8). */
export async function countUntidy({ em }: Ctx, volumeId: string): Promise<number> {
  const [row] = await em.execute<{ untidy: number }[]>(
    `/* archiveVolume.untidy */ select count(*)::int as untidy from archive_items
     where volume_id = ? and pair_state = any(?::text[])`,
    [volumeId, `{${UNTIDY_PAIRS.join(',')}}`],
  );
  return row?.untidy ?? 0;
}

export interface DirectorySection {
  readonly regionCode: string;
  readonly regionName: string | null;
  readonly grade: CustomerGrade;
  readonly customers: number;
  readonly firstCode: string;
  readonly lastCode: string;
}

interface Cover {
  /** All customers without it. */
  readonly volumeId: string | null;
  /** Whoever asks: for the directory of a volume that is bound. */
  readonly ofAll?: boolean;
}

/** Gender and serial in a form that sorts as text the way archives are filed, with the code behind. */
const FILED = `c.gender || lpad(c.serial::text, 10, '0') || c.code`;
const CODE_FROM = 12;

/**
 * Sections by region and grade with count, first and last code in filing order (rules 4): of the customers in sight, or of
 * those of them who have items in a volume. One pass, also over 200,000 customers.
 */
export function directoryOf({ actor, em }: Ctx, { volumeId, ofAll = false }: Cover): Promise<DirectorySection[]> {
  const scope = ofAll ? { text: isPresent('c'), values: [] } : boundScope(Customer, 'c', actor);
  const inVolume = volumeId
    ? 'and exists (select 1 from archive_items i where i.volume_id = ? and i.customer_id = c.id)'
    : '';
  return em.execute<DirectorySection[]>(
    `/* archiveVolume.directory */ select r.code as "regionCode", r.name as "regionName", g.grade, g.customers,
       substr(g.first_filed, ${CODE_FROM}) as "firstCode", substr(g.last_filed, ${CODE_FROM}) as "lastCode"
     from (select c.region_id, c.grade, count(*)::int as customers, min(${FILED} collate "C") as first_filed,
             max(${FILED} collate "C") as last_filed
           from customers c where ${scope.text} ${inVolume} group by c.region_id, c.grade) g
     join regions r on r.id = g.region_id
     order by r.code collate "C", g.grade collate "C"`,
    [...scope.values, ...(volumeId ? [volumeId] : [])],
  );
}

/** The directory of a bound volume, as it was written then. */
export function boundDirectoryOf({ em }: Ctx, volumeId: string): Promise<DirectorySection[]> {
  return em.execute<DirectorySection[]>(
    `/* archiveVolume.boundDirectory */ select region_code as "regionCode", null as "regionName", grade, customers,
       first_code as "firstCode", last_code as "lastCode"
     from archive_volume_sections where volume_id = ? order by region_code collate "C", grade collate "C"`,
    [volumeId],
  );
}
