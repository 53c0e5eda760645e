import type { Ctx } from '../../../kernel/context.ts';
import { copyValue } from '../../../kernel/copy-in.ts';
import { settingNow } from '../../staff/index.ts';
import { defineLoadedSheet, type Loading } from '../../transfer/index.ts';
import { sharedClosedMonths } from '../closing/closed-months.queries.ts';
import { recomputeSoon } from '../recompute/recompute.ts';
import { attlogLayout } from './attlog-layout.rules.ts';
import { DINGTALK_PAGES, dingtalkLayout } from './dingtalk-layout.rules.ts';
import {
  type ClockLimits,
  faultsOf,
  type FoundFault,
  importAlone,
  judgeLines,
  stageLines,
  stageNews,
  touchedDays,
  writeNews,
} from './punch-import.queries.ts';
import { punchLine } from './punch-line.rules.ts';
import { wideLayout } from './wide-layout.rules.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Rows written between two looks whether the work is still wanted. */
const PART = 100_000;
/** Pieces of the file, of a quarter of a megabyte, between two such looks. */
const PIECES = 40;

async function limitsOf(ctx: Ctx): Promise<ClockLimits> {
  const [ahead, days] = [await settingNow(ctx, 'punch.clockTolerance'), await settingNow(ctx, 'punch.oldest')];
  const now = ctx.now.getTime();
  return { latest: new Date(now + ahead * MINUTE), oldest: new Date(now - days * DAY) };
}

/** The rows of the file in the text format of PostgreSQL, those that say nothing left out. */
async function* lines({ columns, rows, reject, pulse }: Loading): AsyncGenerator<string> {
  const read = punchLine(columns);
  let pieces = 0;
  for await (const batch of rows()) {
    let piece = '';
    for (const row of batch) {
      const found = read(row);
      if ('code' in found) {
        await reject({ ...row, ...found });
        continue;
      }
      const { line, number, employee, at, direction, place } = found;
      piece += `${line}\t${copyValue(number)}\t${copyValue(employee)}\t${at}\t${direction ?? '\\N'}\t${copyValue(place)}\n`;
    }
    if (piece !== '') yield piece;
    pieces += 1;
    if (pieces % PIECES === 0) await pulse(10);
  }
}

function columnOf({ code, number }: FoundFault): string {
  if (code === 'UNKNOWN_REFERENCE') return 'place';
  if (code === 'PUNCH_NUMBER_UNKNOWN') return number === null ? 'employee' : 'number';
  return 'at';
}

async function tellFaults(ctx: Ctx, { columns, reject }: Loading): Promise<void> {
  for await (const batch of faultsOf(ctx)) {
    for (const fault of batch) {
      const texts = columns.map((name) => fault[name as 'number'] ?? '');
      await reject({ line: fault.line, texts, column: columnOf(fault), code: fault.code });
    }
  }
}

/** The months of the people are judged anew. */
async function tellOthers(ctx: Ctx): Promise<void> {
  const { from, until, people } = await touchedDays(ctx);
  if (from && until && people) await recomputeSoon(ctx, { employeeIds: people, from, until });
}

/** Set by set (rules 17.2): a million lines are copied into a table of the transaction, looked up and written by statements over all of them. */
async function load(ctx: Ctx, loading: Loading): Promise<{ created: number; skipped: number }> {
  const { isTrial, runId, pulse } = loading;
  await stageLines(ctx, lines(loading));
  await pulse(25);
  if (!isTrial) await importAlone(ctx);
  // Until the transaction ends no month is closed.
  await sharedClosedMonths(ctx);
  const good = await judgeLines(ctx, await limitsOf(ctx));
  await tellFaults(ctx, loading);
  const news = await stageNews(ctx);
  await pulse(40);
  if (isTrial) return { created: news, skipped: good - news };

  for (let after = 0; after < news; after += PART) {
    await writeNews(ctx, { runId, after, until: after + PART });
    await pulse(Math.min(99, 40 + Math.floor((60 * (after + PART)) / news)));
  }
  await tellOthers(ctx);
  return { created: news, skipped: good - news };
}

/** Logs of time clocks and reports of punches (rules 17.2). */
defineLoadedSheet({
  name: 'punches',
  columns: {
    number: {
      type: 'text',
      aliases: ['no', 'userId', 'user id', 'pin', 'ac-no.', '考勤号', '考勤号码', '登记号码', '编号'],
    },
    employee: { type: 'reference', aliases: ['employeeNumber', 'staff number', '工号'] },
    at: {
      type: 'datetime',
      required: true,
      aliases: ['time', 'datetime', 'timestamp', '打卡时间', '日期时间', '时间'],
    },
    direction: { type: 'text', aliases: ['status', 'state', 'in/out', '打卡方向', '状态', '签到/签退'] },
    place: { type: 'reference', aliases: ['shop', '门店', '地点'] },
  },
  key: ['number', 'employee'],
  rights: ['punch:import'],
  layouts: [attlogLayout, wideLayout, dingtalkLayout],
  pages: DINGTALK_PAGES,
  load,
});
