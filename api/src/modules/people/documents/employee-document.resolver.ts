import { Arg, Ctx, Resolver, Root } from 'type-graphql';

import type { Ctx as Context } from '../../../kernel/context.ts';
import { Action, Allow } from '../../../kernel/graphql.ts';
import { answeredByReader, Computed, HasPage, ReadOne, ReadPage } from '../../../reader/index.ts';
import { Employee } from '../../staff/index.ts';
import { shownNumber } from './employee-document.access.ts';
import { addDocument, editDocument, removeDocument } from './employee-document.actions.ts';
import { EmployeeDocument } from './employee-document.entity.ts';
import {
  EmployeeDocumentAddInput,
  EmployeeDocumentEditInput,
  EmployeeDocumentRemoveInput,
} from './employee-document.types.ts';

@Resolver(() => EmployeeDocument)
export class EmployeeDocumentResolver {
  @Allow('employeeDocument:read')
  @ReadOne(() => EmployeeDocument, { description: 'One document by id.' })
  employeeDocument(): never {
    return answeredByReader();
  }

  @Allow('employeeDocument:read')
  @ReadPage(() => EmployeeDocument, {
    description: 'The documents of employees, the latest entered first (domain-rules 20.0).',
    sort: ['-createdAt'],
  })
  employeeDocuments(): never {
    return answeredByReader();
  }

  @Computed(() => String, {
    needs: ['numberFull'],
    nullable: true,
    description: 'Such as `****1234`; the whole number is `numberFull`.',
  })
  number(@Root() { numberFull }: Pick<EmployeeDocument, 'numberFull'>): string | null {
    return shownNumber(numberFull);
  }

  @Allow('employeeDocument:manage')
  @Action(
    { employeeDocument: () => EmployeeDocument },
    { description: 'Adds a document to the file of an employee (domain-rules 20.0).' },
  )
  async employeeDocumentAdd(
    @Ctx() ctx: Context,
    @Arg('input', () => EmployeeDocumentAddInput) input: EmployeeDocumentAddInput,
  ) {
    return { employeeDocument: await addDocument(ctx, input) };
  }

  @Allow('employeeDocument:manage')
  @Action({ employeeDocument: () => EmployeeDocument }, { description: 'Changes a document of an employee.' })
  async employeeDocumentEdit(
    @Ctx() ctx: Context,
    @Arg('input', () => EmployeeDocumentEditInput) input: EmployeeDocumentEditInput,
  ) {
    return { employeeDocument: await editDocument(ctx, input) };
  }

  @Allow('employeeDocument:manage')
  @Action({ employee: () => Employee }, { description: 'Takes a document out of the file for good, with a reason.' })
  async employeeDocumentRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => EmployeeDocumentRemoveInput) input: EmployeeDocumentRemoveInput,
  ) {
    return { employee: await removeDocument(ctx, input) };
  }
}

@Resolver(() => Employee)
export class EmployeeDocumentsResolver {
  @HasPage(() => EmployeeDocument, {
    via: 'employee',
    sort: ['-createdAt'],
    description: 'The documents in the file of the person, for who keeps the files.',
  })
  documents(): never {
    return answeredByReader();
  }
}
