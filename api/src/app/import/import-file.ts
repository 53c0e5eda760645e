import { basename } from 'node:path';

import {
  runImport,
  type BadCell,
  type ImportJob,
  type ImportProgress,
  type ImportReport,
} from '../../modules/transfer/index.ts';
import type { Archive } from '../archive.ts';
import { systemContext } from '../context.ts';
import { importTransactions } from './transactions.ts';

/** More bad cells than these are only counted; the file of rejects has them all. */
const SHOWN = 20;
const PROGRESS_EVERY_MS = 1_000;

export interface Importing {
  readonly archive: Archive;
  readonly now: Date;
  readonly zone: string;
  /** Stops after the batch that is being written. */
  readonly signal?: AbortSignal;
  /** One line for people. */
  readonly say: (line: string) => void;
}

export type FileWish = Omit<ImportJob, 'zone' | 'transaction' | 'signal' | 'onProgress' | 'onBadCell'>;

/** Brings in one file and tells people how it goes. */
export async function importFile(importing: Importing, wish: FileWish): Promise<ImportReport> {
  const { archive, zone, say } = importing;
  const began = performance.now();
  let shown = 0;
  const report = await runImport({
    ...wish,
    zone,
    ...(importing.signal && { signal: importing.signal }),
    transaction: importTransactions(archive, systemContext(archive, importing)),
    onProgress: progressLine(say),
    onBadCell(cell) {
      shown += 1;
      if (shown <= SHOWN) say(sentenceOf(cell));
      if (shown === SHOWN + 1) say('  Further bad cells are only counted.');
    },
  });
  say(summaryOf(report, { wish, seconds: (performance.now() - began) / 1000 }));
  return report;
}

function sentenceOf({ line, column, value, code }: BadCell): string {
  const shownValue = value === null ? '' : ` ${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)}`;
  return `  line ${line}${column === null ? '' : `, ${column}`}:${shownValue} ${code}`;
}

function summaryOf(report: ImportReport, { wish, seconds }: { wish: FileWish; seconds: number }): string {
  const { rows, created, updated, skipped, rejected } = report;
  const lines = [
    `${wish.sheet.name} from ${basename(wish.path)} (${report.encoding}): ${rows} rows in ${seconds.toFixed(1)} s: ` +
      `${created} created, ${updated} updated, ${skipped} unchanged, ${rejected} rejected.`,
  ];
  if (rejected > 0) {
    lines.push(
      `  Why: ${Object.entries(report.codes)
        .map(([code, count]) => `${code} ${count}`)
        .join(', ')}.`,
    );
    if (wish.rejectsPath !== undefined) lines.push(`  The rejected rows are in ${wish.rejectsPath}.`);
  }
  if (report.kept === 'NOTHING')
    lines.push(wish.commit === 'NOTHING' ? '  Dry run: nothing was changed.' : '  Nothing was changed.');
  if (report.wasStopped) lines.push('  Stopped before the end; run it again to go on.');
  return lines.join('\n');
}

function progressLine(say: Importing['say']): (progress: ImportProgress) => void {
  let last = performance.now();
  return ({ rows, bytesRead, bytesTotal }) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    say(`  ${rows} rows, ${Math.floor((100 * bytesRead) / Math.max(1, bytesTotal))} %`);
  };
}
