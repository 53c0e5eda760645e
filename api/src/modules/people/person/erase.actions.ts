import type { Ctx } from '../../../kernel/context.ts';
import { dependantsOf, mentionsOf, type RowSet } from '../../../kernel/dependants.queries.ts';
import { blankTexts, removeFiles, removeRows } from '../../../kernel/erasure.queries.ts';
import { InputCheck } from '../../../kernel/input.ts';
import { eraseFromJournal } from '../../../kernel/journal-erasure.queries.ts';
import { writeJournalEntries } from '../../../kernel/journal.ts';
import { businessDate } from '../../../kernel/period.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { loadForChange } from '../../../kernel/rows.ts';
import { Employee, whyNotLeaving } from '../../staff/index.ts';
import { forgetContents } from '../../transfer/index.ts';
import { forgetCandidates } from '../recruiting/candidate-forget.actions.ts';
import { type AccountOfPerson, accountsOf, closeAccounts, documentNumbers, makeShell } from './erasure.queries.ts';
import { whyNotErased } from './erasure.rules.ts';
import { type Identifying, identifyingOf, redacted } from './identifying.rules.ts';
import { emptyTexts, type Linked, linkedToAccounts, linkedToEmployee } from './linked-rows.queries.ts';
import { TEXTS_BELOW } from './person-links.ts';
import type { EmployeeErasure, EmployeeEraseInput } from './person.types.ts';
import { type Among, findInJournal, hasNamesake, strikeEverywhere, takeTime } from './sweep.queries.ts';

/** Of what comes and goes nobody misses a name, whose ever it was. */
const PASSING = ['import_problems', 'import_runs', 'job_runs', 'notifications'];
const REASON = 500;
const FILES_AT_ONCE = 1_000;

const idsOf = (sets: readonly RowSet[]): string[] => sets.flatMap(({ ids }) => ids);

async function identify(ctx: Ctx, employee: Employee, accounts: readonly AccountOfPerson[]): Promise<Identifying> {
  const { name, phoneFull, email, homeAddress, number, externalKey } = employee;
  // Who signs in as `manager` is not meant where something is called so.
  const words = new Set(
    [...ctx.em.getMetadata().getAll().values()].flatMap(({ props }) => props.map((one) => one.name)),
  );
  const logins = accounts.map(({ loginName }) => loginName).filter((one) => !words.has(one as never));
  const names = [name, ...accounts.map(({ displayName }) => displayName)];
  const papers = await documentNumbers(ctx, employee.id);
  return identifyingOf({ names, others: [phoneFull, email, homeAddress, number, externalKey, ...logins, ...papers] });
}

/** What is about the person and counted stays without its texts; with the texts of what hangs on it. */
async function emptyAbout(ctx: Ctx, linked: readonly Linked[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { meta, ids: own, fate } of linked) {
    if (typeof fate === 'string') continue;
    await emptyTexts(ctx, { meta, ids: own }, fate);
    const below = (await dependantsOf(ctx, { meta, ids: own })).owned.filter((set) => set.meta !== meta);
    for (const set of below) await emptyTexts(ctx, set, TEXTS_BELOW[set.meta.className] ?? []);
    ids.push(...own, ...idsOf(below));
  }
  return [...new Set(ids)];
}

async function removeOwn(ctx: Ctx, linked: readonly Linked[]): Promise<string[]> {
  const ids: string[] = [];
  for (const set of linked.filter(({ fate }) => fate === 'REMOVE')) {
    const gone = await dependantsOf(ctx, set);
    await removeRows(ctx, gone);
    ids.push(...idsOf(gone.owned));
  }
  return ids;
}

/** Where the person had a part; the only place for a name that somebody else has too. */
interface Part {
  readonly rows: readonly RowSet[];
  readonly name: string;
}

async function strikeOut(ctx: Ctx, known: Identifying, part: Part | null): Promise<number> {
  const everywhere = await strikeEverywhere(ctx, known, null);
  if (part === null) return everywhere;
  const among = part.rows.map(({ meta, ids }): Among => ({ table: meta.tableName, ids }));
  among.push(...PASSING.map((table): Among => ({ table, ids: null })));
  return everywhere + (await strikeEverywhere(ctx, { texts: [part.name], numbers: [] }, among));
}

/** Files of imports and exports may name anybody; whoever needs one makes it anew. */
async function forgetFiles(ctx: Ctx): Promise<number> {
  let sum = 0;
  for (let last = FILES_AT_ONCE; last === FILES_AT_ONCE; sum += last)
    last = await forgetContents(ctx, ctx.now, FILES_AT_ONCE);
  return sum;
}

async function clearJournal(ctx: Ctx, known: Identifying, part: Part | null): Promise<void> {
  const { ids, words } = await findInJournal(ctx, known);
  if (ids.length > 0) await eraseFromJournal(ctx, ids, words);
  if (part !== null) await eraseFromJournal(ctx, idsOf(part.rows), [part.name]);
}

/** The person goes for good, what the company counts stays (promise D3). */
export async function eraseEmployee(ctx: Ctx, input: EmployeeEraseInput): Promise<EmployeeErasure> {
  new InputCheck().text('reason', input.reason, { most: REASON, required: true }).done();
  const employee = await loadForChange(ctx, Employee, input);
  const today = businessDate(ctx.now, ctx.zone);
  refuseIf(whyNotErased(employee, { today, actorId: ctx.actor.employeeId }), ['input', 'id']);
  refuseIf(await whyNotLeaving(ctx, employee), ['input', 'id']);

  await takeTime(ctx);
  const { id, name } = employee;
  const accounts = await accountsOf(ctx, id);
  const accountIds = accounts.map((account) => account.id);
  const known = await identify(ctx, employee, accounts);
  ctx.reason = redacted(input.reason.trim(), known);
  const linked = [...(await linkedToEmployee(ctx, id)), ...(await linkedToAccounts(ctx, accountIds))];

  await forgetCandidates(ctx, id, known.numbers);
  const blanked = await emptyAbout(ctx, linked);
  const mentions = await mentionsOf(ctx, [id, ...blanked]);
  await blankTexts(ctx, mentions);
  const files = await removeFiles(ctx, [...blanked, ...idsOf(linked.filter(({ fate }) => fate === 'REMOVE'))]);
  const removed = await removeOwn(ctx, linked);
  await closeAccounts(ctx, accounts);
  const exported = await forgetFiles(ctx);
  const version = await makeShell(ctx, id);
  const rows = [...linked.filter(({ fate }) => fate !== 'REMOVE'), ...mentions];
  const part = (await hasNamesake(ctx, { id, name })) ? { rows, name } : null;
  const wide = part === null ? known : { ...known, texts: known.texts.filter((one) => one !== name) };
  const struckRows = await strikeOut(ctx, wide, part);
  await eraseFromJournal(ctx, [id, ...accountIds, ...blanked, ...removed, ...files, ...idsOf(mentions)]);
  await clearJournal(ctx, wide, part);

  const erasure = {
    removedRows: removed.length,
    blankedRows: blanked.length,
    struckRows,
    removedFiles: files.length + exported,
  };
  await writeJournalEntries(ctx, [
    { row_type: 'Employee', row_id: id, row_version: version, kind: 'update', before: null, after: { ...erasure } },
  ]);
  // Nothing of the person is in the memory of the transaction when it ends.
  ctx.em.clear();
  return erasure;
}
