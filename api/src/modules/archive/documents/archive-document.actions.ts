import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { businessDate } from '../../../kernel/period.ts';
import { Refusal, refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { requestApproval } from '../../approvals/index.ts';
import { Customer, isInReach } from '../../customers/index.ts';
import { countAttachments } from '../../files/index.ts';
import { Employee } from '../../staff/index.ts';
import { ArchiveCategory } from '../categories/archive-category.entity.ts';
import { fileItem } from '../items/archive-item.actions.ts';
import { whyNotHappenedOn } from '../items/archive-item.rules.ts';
import { mayCheck, mayHandle } from './archive-document.access.ts';
import { ArchiveDocument } from './archive-document.entity.ts';
import { hasThreeSignatures, isDocumentEditable, whyNotDocumentState, whyNotSign } from './archive-document.rules.ts';
import type {
  ArchiveDocumentCheckInput,
  ArchiveDocumentCreateInput,
  ArchiveDocumentEditInput,
  ArchiveDocumentFileInput,
  ArchiveDocumentReturnInput,
  ArchiveDocumentSignInput,
} from './archive-document.types.ts';

const REASON_LIMIT = 500;
const ANY_ROW = { filters: { scope: false } } as const;

function me({ actor, em }: Ctx): Employee {
  return actor.employeeId ? em.getReference(Employee, actor.employeeId) : forbid();
}

function checkTexts(ctx: Ctx, { content, datedOn }: ArchiveDocumentCreateInput | ArchiveDocumentEditInput): InputCheck {
  const why = datedOn ? whyNotHappenedOn(datedOn, businessDate(ctx.now, ctx.zone)) : null;
  return new InputCheck().text('content', content, { most: 2_000 }).rule('datedOn', why);
}

export async function createDocument(ctx: Ctx, input: ArchiveDocumentCreateInput): Promise<ArchiveDocument> {
  checkTexts(ctx, input).text('title', input.title, { most: 200, required: true }).done();
  const customer = await loadReferred(ctx, Customer, { id: input.customerId, path: 'customerId' });
  if (!isInReach(ctx.actor, customer)) forbid();
  const category = await loadReferred(ctx, ArchiveCategory, { id: input.categoryId, path: 'categoryId' });
  const { datedOn, content = null, hasLegalForce } = input;
  const values = { title: input.title.trim(), content, datedOn, hasLegalForce: hasLegalForce ?? false };
  return add(ctx, ArchiveDocument, { ...values, customer, category, handler: me(ctx) });
}

export async function editDocument(ctx: Ctx, input: ArchiveDocumentEditInput): Promise<ArchiveDocument> {
  checkTexts(ctx, input)
    .givenText('title', input.title, 200)
    .rule('datedOn', input.datedOn === null ? 'VALUE_REQUIRED' : null)
    .done();
  const document = await loadForChange(ctx, ArchiveDocument, input);
  if (!mayHandle(ctx.actor, document)) forbid();
  refuseIf(isDocumentEditable(document.state) ? null : 'DOCUMENT_NOT_EDITABLE', ['input', 'id']);
  if (input.categoryId) {
    document.category = await loadReferred(ctx, ArchiveCategory, { id: input.categoryId, path: 'categoryId' });
  }
  assignGiven(document, input, ['title', 'content', 'datedOn']);
  if (typeof input.hasLegalForce === 'boolean') document.hasLegalForce = input.hasLegalForce;
  return document;
}

export async function checkDocument(ctx: Ctx, input: ArchiveDocumentCheckInput): Promise<ArchiveDocument> {
  const document = await loadForChange(ctx, ArchiveDocument, input);
  await ctx.em.populate(document, ['customer'], ANY_ROW);
  if (!mayCheck(ctx.actor, document)) forbid();
  refuseIf(whyNotDocumentState(document.state, 'CHECKED'), ['input', 'id']);
  return Object.assign(document, { state: 'CHECKED', checkedBy: me(ctx), checkedAt: ctx.now });
}

/** Back to the beginning: what was checked and signed counts for the text as it was (domain-rules 6.2). */
export function toDraft(document: ArchiveDocument): ArchiveDocument {
  return Object.assign(document, {
    state: 'DRAFT',
    checkedBy: null,
    checkedAt: null,
    customerSignedOn: null,
    handlerSignedAt: null,
  });
}

export async function returnDocument(ctx: Ctx, input: ArchiveDocumentReturnInput): Promise<ArchiveDocument> {
  new InputCheck().text('reason', input.reason, { most: REASON_LIMIT, required: true }).done();
  const document = await loadForChange(ctx, ArchiveDocument, input);
  await ctx.em.populate(document, ['customer'], ANY_ROW);
  if (!mayHandle(ctx.actor, document) && !mayCheck(ctx.actor, document)) forbid();
  // What is signed lies with the leader: the request is withdrawn or refused there.
  refuseIf(document.state === 'CHECKED' ? null : 'DOCUMENT_STATE_NOT_NEXT', ['input', 'id']);
  ctx.reason = input.reason;
  return toDraft(document);
}

export async function signDocument(ctx: Ctx, input: ArchiveDocumentSignInput): Promise<ArchiveDocument> {
  const document = await loadForChange(ctx, ArchiveDocument, input);
  if (!mayHandle(ctx.actor, document)) forbid();
  refuseIf(whyNotDocumentState(document.state, 'SIGNED'), ['input', 'id']);
  const { customerSignedOn } = input;
  const evidence = await countAttachments(ctx, document.id);
  const today = businessDate(ctx.now, ctx.zone);
  const reason = whyNotSign({ evidence, customerSignedOn, today });
  if (reason) throw new Refusal(reason, ['input', reason === 'DOCUMENT_EVIDENCE_MISSING' ? 'id' : 'customerSignedOn']);

  Object.assign(document, { state: 'SIGNED', customerSignedOn, handlerSignedAt: ctx.now });
  await requestApproval(ctx, {
    kind: 'DOCUMENT_FILE',
    subject: { type: 'ArchiveDocument', id: document.id },
    customer: document.customer,
    reason: null,
    facts: { title: document.title, datedOn: document.datedOn, customerSignedOn, evidence },
  });
  return document;
}

/** Only with three signatures, and only then it is in the archive (domain-rules 6.2, 6.6). */
export async function fileDocument(ctx: Ctx, input: ArchiveDocumentFileInput): Promise<ArchiveDocument> {
  new InputCheck()
    .text('paperNo', input.paperNo, { most: 200 })
    .text('paperLocation', input.paperLocation, { most: 200 })
    .done();
  const document = await loadForChange(ctx, ArchiveDocument, input);
  await ctx.em.populate(document, ['customer', 'customer.owner', 'category', 'handler'], ANY_ROW);
  refuseIf(whyNotDocumentState(document.state, 'FILED'), ['input', 'id']);
  if (!hasThreeSignatures(document)) throw new Error('A document was approved without its signatures.');

  const { customer, category, handler, title, content, datedOn, hasLegalForce } = document;
  document.item = await fileItem(ctx, {
    category,
    rep: customer.owner ?? handler,
    customer,
    title,
    content,
    happenedOn: datedOn,
    hasLegalForce,
    eLocation: `documents/${document.id}`,
    paperNo: input.paperNo?.trim() || null,
    paperLocation: input.paperLocation?.trim() || null,
  });
  document.state = 'FILED';
  return document;
}
