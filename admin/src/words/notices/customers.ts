/** What people are told, by kind of notification: its name and its sentence, with the facts that the API gives. */
export default {
  CUSTOMERS_TAKEN_OVER: {
    name: ['接收客户', 'Customers taken over'],
    text: [
      '有 {count} 个客户移交给您，请查看客户列表',
      '{count} customers were handed over to you; see your customers',
    ],
  },
} as const;
