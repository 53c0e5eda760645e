import { byCode, byName, byPhone, searchedBy } from '../../../reader/index.ts';
import { Employee } from './employee.entity.ts';

searchedBy(Employee, [
  byCode({ table: 'employees', column: 'number' }),
  byName('employees', 'employee:readName'),
  byPhone('employees', 'employee:readPhone'),
]);
