import type { Ctx } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/faults.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { loadRow } from '../../../kernel/load-row.ts';
import { businessDate, type LocalDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { isUuid } from '../../../kernel/scalars.ts';
import { Employee } from '../../staff/index.ts';
import type { ArchiveCategory } from '../categories/archive-category.entity.ts';
import { ArchiveVolume } from './archive-volume.entity.ts';
import {
  boundDirectoryOf,
  countUntidy,
  type DirectorySection,
  directoryOf,
  lockCategory,
  volumesFrom,
} from './archive-volume.queries.ts';
import { HOUSE_SECTION, whyNotClose, yearFor } from './archive-volume.rules.ts';
import type { ArchiveVolumeCloseInput, ArchiveVolumeEditInput } from './archive-volume.types.ts';
import { VolumeSection } from './volume-section.entity.ts';

export interface Section {
  readonly category: ArchiveCategory;
  readonly rep: Employee | null;
}

export interface Place {
  readonly volume: ArchiveVolume;
  readonly seq: number;
  /** Set for what comes too late for the volume of its own year. */
  readonly lateFor: ArchiveVolume | null;
}

function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

function volumeOf(ctx: Ctx, { category, rep }: Section, year: number): Promise<ArchiveVolume | null> {
  const by = { year, category: category.id, sectionCode: rep?.number ?? HOUSE_SECTION };
  return loadRow(ctx, ArchiveVolume, { by, lock: true, pastScope: true });
}

/** The next number of a section, in the volume of the day's year or, when that is bound, in the next one (domain-rules 6.6). */
export async function takePlace(ctx: Ctx, section: Section, happenedOn: LocalDate): Promise<Place> {
  const { category, rep } = section;
  await lockCategory(ctx, category.id);
  const happened = yearOf(happenedOn);
  const sectionCode = rep?.number ?? HOUSE_SECTION;
  const year = yearFor(happened, sectionCode, await volumesFrom(ctx, category.id, happened));
  const volume =
    (await volumeOf(ctx, section, year)) ?? add(ctx, ArchiveVolume, { year, category, rep, sectionCode, lastSeq: 0 });
  volume.lastSeq += 1;
  const lateFor = year === happened ? null : await volumeOf(ctx, section, happened);
  return { volume, seq: volume.lastSeq, lateFor };
}

/** Binds a volume: writes its directory and makes it read-only (domain-rules 6.6). */
export async function closeVolume(ctx: Ctx, input: ArchiveVolumeCloseInput): Promise<ArchiveVolume> {
  new InputCheck().text('shelf', input.shelf, { most: 200 }).done();
  const volume = await loadForChange(ctx, ArchiveVolume, input);
  const { state, year } = volume;
  const facts = { state, year, untidyItems: await countUntidy(ctx, volume.id) };
  refuseIf(whyNotClose(facts, yearOf(businessDate(ctx.now, ctx.zone))), ['input', 'id']);

  for (const { regionName: _, ...section } of await directoryOf(ctx, { volumeId: volume.id, ofAll: true })) {
    add(ctx, VolumeSection, { volume, ...section });
  }
  const { employeeId } = ctx.actor;
  return Object.assign(volume, {
    state: 'CLOSED',
    closedAt: ctx.now,
    closedBy: employeeId ? ctx.em.getReference(Employee, employeeId) : null,
    ...(input.shelf !== undefined && { shelf: input.shelf?.trim() || null }),
  });
}

/** Bound paper is carried from one shelf to another; nothing else of a volume changes. */
export async function editVolume(ctx: Ctx, input: ArchiveVolumeEditInput): Promise<ArchiveVolume> {
  new InputCheck().text('shelf', input.shelf, { most: 200 }).done();
  const volume = await loadForChange(ctx, ArchiveVolume, input);
  volume.shelf = input.shelf?.trim() || null;
  return volume;
}

/** The cover page: of one volume, or of all customers in sight (domain-rules 4). */
export async function readDirectory(ctx: Ctx, volumeId: string | null): Promise<DirectorySection[]> {
  if (volumeId === null) return directoryOf(ctx, { volumeId });
  const volume = isUuid(volumeId) ? await loadRow(ctx, ArchiveVolume, { by: { id: volumeId } }) : null;
  if (!volume) return notFound();
  return volume.state === 'CLOSED' ? boundDirectoryOf(ctx, volumeId) : directoryOf(ctx, { volumeId });
}
