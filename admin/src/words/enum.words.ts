import archive from './enums/archive.ts';
import attendance from './enums/attendance.ts';
import classification from './enums/classification.ts';
import customers from './enums/customers.ts';
import mechanisms from './enums/mechanisms.ts';
import personnel from './enums/personnel.ts';
import planning from './enums/planning.ts';
import recruiting from './enums/recruiting.ts';
import supervision from './enums/supervision.ts';
import training from './enums/training.ts';
import trials from './enums/trials.ts';
import visits from './enums/visits.ts';

/** The values of the API's enums, as people say them. */
export default {
  grade: { A: ['A 级', 'A'], B: ['B 级', 'B'], C: ['C 级', 'C'], D: ['D 级', 'D'], N: ['未定级', 'Not graded'] },
  gender: { M: ['男', 'Male'], F: ['女', 'Female'], X: ['未说明', 'Not stated'], O: ['单位', 'Organisation'] },
  nature: {
    GOVERNMENT: ['政府机构', 'Government'],
    SPECIAL: ['特殊公司', 'Special company'],
    COMPANY: ['普通公司', 'Company'],
    PERSON: ['顾客（个人）', 'Person'],
    PARTNER: ['交易伙伴', 'Trading partner'],
  },
  customerState: {
    DRAFT: ['草稿', 'Draft'],
    ACTIVE: ['正常', 'Active'],
    DELETED: ['已删除', 'Deleted'],
    ANONYMISED: ['已匿名', 'Anonymised'],
  },
  cardStatus: {
    ACTIVE: ['使用中', 'Active'],
    FULL: ['已满', 'Full'],
    RECOVERED: ['已回收', 'Recovered'],
    ANALYSED: ['已分析', 'Analysed'],
    ATTACHED: ['已归附', 'Attached'],
    CLOSED_EARLY: ['提前关闭', 'Closed early'],
    VOID: ['作废', 'Void'],
  },
  visitKind: {
    FIRST: ['初访', 'First visit'],
    RETURN: ['回访', 'Return visit'],
    DELIVERY: ['送货', 'Delivery'],
    COLLECTION: ['收款', 'Collection'],
    COMPLAINT: ['投诉处理', 'Complaint'],
    COURTESY: ['礼节拜访', 'Courtesy'],
  },
  visitStatus: { RECORDED: ['已记录', 'Recorded'], VOIDED: ['已作废', 'Voided'] },
  objection: {
    NO_NEED: ['没需要', 'No need'],
    NO_MONEY: ['没有钱', 'No money'],
    NO_HURRY: ['不用急', 'No hurry'],
    OTHER: ['其他', 'Other'],
  },
  orderKind: { ORDER: ['订货', 'Order'], SAMPLE: ['样品', 'Sample'], SPARE_PART: ['补件', 'Spare part'] },
  channel: {
    FAX: ['传真', 'Fax'],
    QQ: ['QQ', 'QQ'],
    EMAIL: ['邮件', 'E-mail'],
    PHONE: ['电话', 'Phone'],
    WECHAT: ['微信', 'WeChat'],
    IN_PERSON: ['当面', 'In person'],
    OTHER: ['其他', 'Other'],
  },
  tradeMode: { DOMESTIC: ['内销', 'Domestic'], BONDED_EXPORT: ['保税报关出口', 'Bonded export'] },
  orderState: {
    RECEIVED: ['待处理', 'Received'],
    CHECKED: ['已核对', 'Checked'],
    ACKNOWLEDGED: ['已确认', 'Confirmed'],
    IN_PRODUCTION: ['生产中', 'In production'],
    READY: ['备妥', 'Ready'],
    PARTLY_SHIPPED: ['部分发货', 'Partly shipped'],
    SHIPPED: ['已发货', 'Shipped'],
    DELIVERED: ['已签收', 'Delivered'],
    COMPLETED: ['已完成', 'Completed'],
    REJECTED: ['已拒绝', 'Rejected'],
    CANCELLED: ['已取消', 'Cancelled'],
  },
  deliveryState: {
    PLANNED: ['已计划', 'Planned'],
    SHIPPED: ['已发货', 'Shipped'],
    DELIVERED: ['已签收', 'Signed'],
    CANCELLED: ['已取消', 'Cancelled'],
  },
  replyKind: {
    CONFIRMED: ['确认', 'Confirmed'],
    NEEDS_INFO: ['需补充信息', 'Needs information'],
    REJECTED: ['拒绝', 'Rejected'],
  },
  method: {
    BANK_TRANSFER: ['银行转账', 'Bank transfer'],
    CASH: ['现金', 'Cash'],
    CHEQUE: ['支票', 'Cheque'],
    WECHAT: ['微信支付', 'WeChat Pay'],
    ALIPAY: ['支付宝', 'Alipay'],
    CARD: ['银行卡', 'Bank card'],
    OTHER: ['其他', 'Other'],
  },
  source: {
    ACQUAINTANCE: ['缘故', 'Acquaintance'],
    REFERRAL: ['转介绍', 'Referral'],
    RANDOM_VISIT: ['随机拜访', 'Chance visit'],
    COLD_CALL: ['陌生拜访', 'Cold call'],
  },
  contactRole: {
    OWNER: ['所有者', 'Owner'],
    OPERATOR: ['经营管理者', 'Operator'],
    LEGAL: ['法人', 'Legal person'],
    CONTACT: ['联系人', 'Contact'],
  },
  paymentKind: { RECEIPT: ['收款', 'Receipt'], REFUND: ['退款', 'Refund'] },
  ...customers,
  ...visits,
  ...archive,
  ...classification,
  ...planning,
  ...attendance,
  ...supervision,
  ...trials,
  ...training,
  ...recruiting,
  ...personnel,
  ...mechanisms,
} as const;
