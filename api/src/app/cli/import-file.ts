import { basename } from 'node:path';

import { runImport, type BadCell, type ImportJob, type ImportProgress, type ImportReport } from '../../modules/transfer/index.ts';
import { systemContext } from '../context.ts';
import { importTransactions } from '../imports.ts';
import { exitCodes, type Command } from './with-archive.ts';

/** More bad cells than these are only counted; the file of rejects has them all. */
const SHOWN = 20;
const PROGRESS_EVERY_MS = 1_000;

/** Brings in one file, tells people how it goes, and answers the exit code. */
export async function importFile(
  { archive, signal }: Command,
  wish: Omit<ImportJob, 'zone' | 'transaction'>,
): Promise<number> {
  const began = performance.now();
  const zone = 'Asia/Shanghai';
  const ctx = systemContext(archive, { now: new Date(), zone });
  let shown = 0;
  const report = await runImport({
    ...wish,
    zone,
    signal,
    transaction: importTransactions(archive, ctx),
    onProgress: progressLine(),
    onBadCell(cell) {
      shown += 1;
      if (shown <= SHOWN) console.log(sentenceOf(cell));
      if (shown === SHOWN + 1) console.log('  Further bad cells are only counted.');
    },
  });
  console.log(summaryOf(report, { wish, seconds: (performance.now() - began) / 1000 }));
  if (report.wasStopped) return exitCodes.stopped;
  return report.rejected > 0 ? exitCodes.rejected : exitCodes.done;
}

function sentenceOf({ line, column, value, code }: BadCell): string {
  const shownValue = value === null ? '' : ` ${JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)}`;
  return `  line ${line}${column === null ? '' : `, ${column}`}:${shownValue} ${code}`;
}

function summaryOf(report: ImportReport, { wish, seconds }: { wish: Pick<ImportJob, 'sheet' | 'path' | 'commit' | 'rejectsPath'>; seconds: number }): string {
  const { rows, created, updated, skipped, rejected } = report;
  const lines = [
    `${wish.sheet.name} from ${basename(wish.path)} (${report.encoding}): ${rows} rows in ${seconds.toFixed(1)} s: ` +
      `${created} created, ${updated} updated, ${skipped} unchanged, ${rejected} rejected.`,
  ];
  if (rejected > 0) {
    lines.push(`  Why: ${Object.entries(report.codes).map(([code, count]) => `${code} ${count}`).join(', ')}.`);
    if (wish.rejectsPath !== undefined) lines.push(`  The rejected rows are in ${wish.rejectsPath}.`);
  }
  if (report.kept === 'NOTHING') lines.push(wish.commit === 'NOTHING' ? '  Dry run: nothing was changed.' : '  Nothing was changed.');
  if (report.wasStopped) lines.push('  Stopped before the end; run it again to go on.');
  return lines.join('\n');
}

function progressLine(): (progress: ImportProgress) => void {
  let last = performance.now();
  return ({ rows, bytesRead, bytesTotal }) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    console.log(`  ${rows} rows, ${Math.floor((100 * bytesRead) / Math.max(1, bytesTotal))} %`);
  };
}
