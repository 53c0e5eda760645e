import { badInput } from '../../../kernel/faults.ts';

/** The place of a moment in the line: two of one row stand apart by their kinds. */
export interface Place {
  readonly at: string;
  readonly id: string;
  readonly kind: string;
}

const AT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const KIND = /^[A-Z_]{1,40}$/;

export function writePlace({ at, id, kind }: Place): string {
  return Buffer.from(JSON.stringify([at, id, kind])).toString('base64url');
}

/** It comes from outside and is checked like any other input. */
export function readPlace(cursor: string): Place {
  let read: unknown = null;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    read = null;
  }
  const [at, id, kind] = Array.isArray(read) ? (read as unknown[]).map(String) : [];
  if (at && id && kind && isPlace({ at, id, kind })) return { at, id, kind };
  return badInput('The cursor is not one of a timeline; begin again without `after`.');
}

function isPlace({ at, id, kind }: Place): boolean {
  return AT.test(at) && !Number.isNaN(Date.parse(at.slice(0, 10))) && ID.test(id) && KIND.test(kind);
}
