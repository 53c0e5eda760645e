import type { Readable } from 'node:stream';

import { v7 as uuidv7 } from 'uuid';

import type { Ctx } from '../../kernel/context.ts';
import type { Archive } from '../archive.ts';
import { type AskedExport, countQuestion, rowsQuestion } from './asked-export.ts';
import { fileOf, tableRows } from './export-text.ts';
import { askerName } from './export.queries.ts';

export interface OpenExport {
  readonly file: Readable;
  readonly id: string;
  /** How many rows are out so far. */
  readonly rows: () => number;
  /** Ends the reading wherever it is. */
  readonly stop: () => void;
  readonly isWhole: () => boolean;
}

/** Rows that the asker's filter shows now, read to its end by nothing but the list itself. */
export async function countRows({ archive, ctx }: Exporting, asked: AskedExport): Promise<number> {
  const answer = await archive.reader.answer(ctx, countQuestion(archive.schema, asked));
  const data = JSON.parse(answer.json.toString()) as Record<string, { totalCount: number }>;
  answer.release();
  return data[asked.list.root]?.totalCount ?? 0;
}

export interface Exporting {
  readonly archive: Archive;
  readonly ctx: Ctx;
  /** How long whoever reads may take for a batch, in seconds. */
  readonly idle: number;
  readonly id?: string;
}

export async function openExport(exporting: Exporting, asked: AskedExport): Promise<OpenExport> {
  const { archive, ctx, idle, id = uuidv7() } = exporting;
  const stream = archive.reader.stream(ctx, rowsQuestion(archive.schema, asked));
  const end = new AbortController();
  const count = { rows: 0, isWhole: false };
  const asker = await askerName(ctx);
  const at = ctx.now.toISOString();
  const watermark = (rows: number): string => {
    count.isWhole = true;
    return `导出 / exported: ${asker} · ${at} · ${id} · ${rows} 行 / rows`;
  };
  const rows = tableRows(
    stream.batches({ signal: end.signal, idle }),
    { columns: asked.columns, zone: ctx.zone, watermark },
    (sum) => {
      count.rows = sum;
    },
  );
  return {
    file: fileOf(asked.request.format, asked.list.root, rows),
    id,
    rows: () => count.rows,
    stop: () => end.abort(),
    isWhole: () => count.isWhole,
  };
}
