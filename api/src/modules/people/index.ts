import './documents/documents.job.ts';
import './documents/employee-document.files.ts';
import './documents/employee-document.scope.ts';
import { EmployeeDocument } from './documents/employee-document.entity.ts';
import { EmployeeDocumentResolver, EmployeeDocumentsResolver } from './documents/employee-document.resolver.ts';
import { PersonResolver } from './person/person.resolver.ts';
import { EmployeeStandingResolver } from './standing/standing.resolver.ts';
import { TurnoverResolver } from './turnover/turnover.resolver.ts';

/** The files of the people from entry to leaving, and what follows from them (rules 20). */
export const peopleModule = {
  entities: [EmployeeDocument],
  resolvers: [
    EmployeeDocumentResolver,
    EmployeeDocumentsResolver,
    EmployeeStandingResolver,
    PersonResolver,
    TurnoverResolver,
  ],
};
