import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange } from '../../../kernel/rows.ts';
import { Account } from '../../staff/index.ts';
import { SavedQueryVersion } from './saved-query-version.entity.ts';
import { mayChangeQuery, mayShareQuery } from './saved-query.access.ts';
import { SavedQuery } from './saved-query.entity.ts';
import { whyNotQueryName } from './saved-query.rules.ts';
import type {
  SavedQueryArchiveInput,
  SavedQueryCreateInput,
  SavedQueryEditInput,
  SavedQueryReviseInput,
} from './saved-query.types.ts';

const TITLE = 200;
const DESCRIPTION = 2_000;
const NOTE = 500;
/** A name that somebody keeps for himself is taken for everybody: it is one address. */
const PAST_SCOPE = { filters: { scope: false } } as const;

function author({ actor, em }: Ctx): Account {
  return actor.accountId ? em.getReference(Account, actor.accountId) : forbid();
}

function checkDocument(ctx: Ctx, document: string): void {
  const fault = ctx.checkQuery(document);
  if (fault) {
    const { line, column, message } = fault;
    throw new Refusal('SAVED_QUERY_DOCUMENT_INVALID', ['input', 'document'], `${line}:${column} ${message}`);
  }
}

export async function createSavedQuery(ctx: Ctx, input: SavedQueryCreateInput): Promise<SavedQuery> {
  const { name, title, document, description = null, note = null } = input;
  const isShared = input.isShared === true;
  if (isShared && !mayShareQuery(ctx.actor)) forbid();
  new InputCheck()
    .rule('name', whyNotQueryName(name))
    .text('title', title, { most: TITLE, required: true })
    .text('description', description, { most: DESCRIPTION })
    .text('note', note, { most: NOTE })
    .done();
  checkDocument(ctx, document);
  if (await ctx.em.count(SavedQuery, { name }, PAST_SCOPE)) {
    throw new Refusal('SAVED_QUERY_NAME_TAKEN', ['input', 'name']);
  }

  const owner = author(ctx);
  const savedQuery = add(ctx, SavedQuery, { name, title: title.trim(), description, isShared, owner });
  add(ctx, SavedQueryVersion, { savedQuery, number: 1, document, createdBy: owner, note });
  return savedQuery;
}

async function loadChangeable(ctx: Ctx, input: { id: string; version: number }): Promise<SavedQuery> {
  const savedQuery = await loadForChange(ctx, SavedQuery, input);
  if (!mayChangeQuery(ctx.actor, savedQuery)) forbid();
  refuseIf(savedQuery.isArchived ? 'SAVED_QUERY_ARCHIVED' : null, ['input', 'id']);
  return savedQuery;
}

export async function editSavedQuery(ctx: Ctx, input: SavedQueryEditInput): Promise<SavedQuery> {
  new InputCheck()
    .givenText('title', input.title, TITLE)
    .text('description', input.description, { most: DESCRIPTION })
    .rule('isShared', input.isShared === null ? 'VALUE_REQUIRED' : null)
    .done();

  const savedQuery = await loadChangeable(ctx, input);
  const changesSharing = input.isShared !== undefined && input.isShared !== savedQuery.isShared;
  if (changesSharing && !mayShareQuery(ctx.actor)) forbid();
  assignGiven(savedQuery, input, ['title', 'description', 'isShared']);
  return savedQuery;
}

/** Versions are only ever added: who asks for a former one gets what he got before. */
export async function reviseSavedQuery(ctx: Ctx, input: SavedQueryReviseInput): Promise<SavedQuery> {
  const { document, note = null } = input;
  new InputCheck().text('note', note, { most: NOTE }).done();
  checkDocument(ctx, document);

  const savedQuery = await loadChangeable(ctx, input);
  savedQuery.currentVersion += 1;
  const number = savedQuery.currentVersion;
  add(ctx, SavedQueryVersion, { savedQuery, number, document, createdBy: author(ctx), note });
  return savedQuery;
}

/** The name stays taken: programs that still ask it learn that it is archived. */
export async function archiveSavedQuery(ctx: Ctx, input: SavedQueryArchiveInput): Promise<SavedQuery> {
  const savedQuery = await loadChangeable(ctx, input);
  savedQuery.isArchived = true;
  return savedQuery;
}
