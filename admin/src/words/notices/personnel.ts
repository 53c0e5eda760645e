/** What people are told about the files of employees. */
export default {
  EMPLOYEE_DOCUMENT_ENDING: {
    name: ['员工证件到期', 'A document runs out'],
    text: ['一份员工证件将于 {date} 到期，请续签或更换', 'A document of an employee runs out on {date}; renew it'],
  },
} as const;
