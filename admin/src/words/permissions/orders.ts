/** Permissions about orders, deliveries and payments. */
export default {
  order_readAll: ['查看全部订单、订单行和发货', 'See all orders, lines and deliveries'],
  order_readOwn: ['查看自己客户的订单', 'See the orders of the customers that one owns'],
  order_readAssigned: ['查看所协助业务员的订单', 'See the orders of the reps one is assigned to'],
  order_readAmounts: ['查看单价、折扣和金额', 'See prices, discounts and amounts of the orders one sees'],
  order_readDetails: [
    '查看收货人、备注、答复和原因',
    'See where the goods of the orders one sees go, and what was noted, answered and given as a reason',
  ],
  order_create: ['录入订单', 'Enter orders'],
  order_edit: ['发货前修改订单和订单行', 'Change orders and lines before they are shipped'],
  order_editAny: ['以上订单权限适用于所有业务员的订单', 'Use the other rights on orders for orders of every rep'],
  order_reply: ['记录对订单的答复', 'Record the answer to an order'],
  order_progress: ['报告生产中或备妥', 'Report that an order is in production or ready'],
  order_cancel: ['取消订单及未发数量', 'Cancel orders and what is open of their lines'],
  order_hold: ['暂停订单', 'Hold an order back from dispatch'],
  order_release: ['恢复订单', 'Lift the hold of an order'],
  delivery_create: ['开具发货单', 'Make dispatch notes'],
  delivery_sign: ['登记签收', 'Record signed receipts'],
  payment_read: ['查看收款', 'See the payments of the orders one sees'],
  payment_record: ['登记收款', 'Record money received'],
  payment_refund: ['登记退款', 'Record money given back'],
} as const;
