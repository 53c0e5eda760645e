import type { Ctx } from '../../../kernel/context.ts';
import { forbid } from '../../../kernel/faults.ts';
import { assignGiven, InputCheck } from '../../../kernel/input.ts';
import { refuseIf } from '../../../kernel/refusal.ts';
import { add, loadForChange, loadReferred } from '../../../kernel/rows.ts';
import { Employee } from '../../staff/index.ts';
import { EmployeeDocument } from './employee-document.entity.ts';
import { whyNotValidity } from './employee-document.rules.ts';
import type {
  EmployeeDocumentAddInput,
  EmployeeDocumentEditInput,
  EmployeeDocumentRemoveInput,
} from './employee-document.types.ts';

const TITLE = 200;
const NUMBER = 60;
const REASON = 500;
const GIVEN = ['kind', 'title', 'numberFull', 'signedOn', 'validFrom', 'validTo'] as const;

/** Who may not read a number may not write over it either. */
function checkInput(ctx: Ctx, { kind, title, number }: EmployeeDocumentAddInput | EmployeeDocumentEditInput): void {
  new InputCheck()
    .rule('kind', kind === null ? 'VALUE_REQUIRED' : null)
    .givenText('title', title, TITLE)
    .text('number', number, { most: NUMBER })
    .done();
  if (number !== undefined && !ctx.actor.can('employee:readPersonal')) forbid();
}

function assign(document: EmployeeDocument, input: EmployeeDocumentAddInput | EmployeeDocumentEditInput): void {
  const number = input.number === undefined ? undefined : input.number?.trim() || null;
  assignGiven(document, { ...input, numberFull: number } as Partial<EmployeeDocument>, GIVEN);
  refuseIf(whyNotValidity(document), ['input', 'validTo']);
}

export async function addDocument(ctx: Ctx, input: EmployeeDocumentAddInput): Promise<EmployeeDocument> {
  checkInput(ctx, input);
  const employee = await loadReferred(ctx, Employee, { id: input.employeeId, path: 'employeeId' });
  const document = add(ctx, EmployeeDocument, { employee });
  assign(document, input);
  return document;
}

export async function editDocument(ctx: Ctx, input: EmployeeDocumentEditInput): Promise<EmployeeDocument> {
  checkInput(ctx, input);
  const document = await loadForChange(ctx, EmployeeDocument, input);
  // By the kind its scans are told apart: who may not see them may not make them something else.
  const isOtherKind = input.kind !== undefined && input.kind !== document.kind;
  if (isOtherKind && !ctx.actor.can('employee:readPersonal')) forbid();
  assign(document, input);
  return document;
}

/** Its scans go with it. */
export async function removeDocument(ctx: Ctx, input: EmployeeDocumentRemoveInput): Promise<Employee> {
  new InputCheck().text('reason', input.reason, { most: REASON, required: true }).done();
  const document = await loadForChange(ctx, EmployeeDocument, input);
  ctx.reason = input.reason.trim();
  ctx.em.remove(document);
  return document.employee;
}
