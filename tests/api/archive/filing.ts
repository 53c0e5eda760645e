import type { Person } from '../../support/cast.ts';
import { unique } from '../../support/cast.ts';
import { categoryId } from '../files/upload.ts';

export interface TestItem {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly pairState: string;
  readonly volume: { readonly id: string; readonly version: number; readonly year: number; readonly state: string };
}

export const ITEM = 'archiveItem { id version number pairState volume { id version year state } }';

/** Something filed by the archivist, in category 4 unless said otherwise. */
export async function anItem(archivist: Person, values: object = {}): Promise<TestItem> {
  const input = {
    categoryId: await categoryId(archivist.client, 4),
    title: unique('Complaint'),
    happenedOn: '2026-11-01',
    ...values,
  };
  return (await archivist.client.act('archiveItemFile', input, ITEM).data())['archiveItemFile'].archiveItem;
}

export async function paired(archivist: Person, { id, version }: TestItem, values: object): Promise<TestItem> {
  return (await archivist.client.act('archiveItemPair', { id, version, ...values }, ITEM).data())['archiveItemPair']
    .archiveItem;
}
