/** Permissions about the files of the people, from entry to leaving. */
export default {
  employment_read: [
    '查看入职离职、渠道、离职原因和流动率',
    'See who came and went, over which channel and why, and the turnover',
  ],
  employment_manage: [
    '办理再次入职，登记渠道和离职原因',
    'Employ people again, and tell channels and reasons for leaving',
  ],
  employeeDocument_read: ['查看员工的合同和证件', 'See contracts and other documents of employees'],
  employeeDocument_manage: ['登记、修改和移除员工证件', 'File documents of employees, change and remove them'],
  employee_export: ['导出花名册', 'Take the staff roster out as a file'],
  employee_takeOut: ['导出一名员工的全部资料', 'Take out all that is kept about one employee'],
  employee_erase: ['彻底删除离职人员的资料', 'Erase somebody who left everywhere'],
} as const;
