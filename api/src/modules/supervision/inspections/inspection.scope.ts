import { defineScope } from '../../../kernel/scope.ts';
import { ofShops } from '../../attendance/index.ts';
import { Inspection } from './inspection.entity.ts';

/** Those of the own shops, and those that one made oneself, wherever one leads now. */
defineScope(Inspection, (question) => {
  const { can, t, me } = question;
  return ofShops(question, ...(can('inspection:record') ? [`${t}.inspector_id = ${me.employeeId}`] : []));
});
