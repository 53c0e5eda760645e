/** Values of enums about classes of customers, routes and price levels. */
export default {
  abcBasis: { QUANTITY: ['出货数量', 'Quantity shipped'], AMOUNT: ['出货金额', 'Amount shipped'] },
  gradeCause: {
    RUN: ['季度评级', 'Quarterly run'],
    OVERRIDE: ['人工指定', 'By hand'],
    OVERRIDE_END: ['人工指定结束', 'End of grade by hand'],
  },
  timeClass: { FUTURE: ['未来客户', 'Future'], NEW: ['新客户', 'New'], OLD: ['老客户', 'Old'] },
  tradeClass: {
    PAST: ['曾经交易', 'Past'],
    CURRENT: ['正在交易', 'Current'],
    COMING: ['即将交易', 'Coming'],
    NONE: ['尚无交易', 'None'],
  },
  dealing: { DIRECT: ['直接', 'Direct'], INDIRECT: ['间接', 'Through an agent'] },
  compositionAxis: {
    GRADE: ['等级', 'Grade'],
    TIME: ['时间序列', 'Time'],
    TRADE: ['交易过程', 'Trade'],
    VOLUME: ['数量与地位', 'Volume and position'],
    NATURE: ['客户性质', 'Nature'],
    DEALING: ['直接/间接', 'Direct or indirect'],
    TYPE: ['业态', 'Type'],
    OWNERSHIP: ['所有制', 'Ownership'],
    SITE: ['位置', 'Site'],
    REGION: ['区域', 'Region'],
    CREDIT: ['信用', 'Credit'],
    SALES: ['销售额', 'Sales'],
    PRODUCT: ['产品', 'Product'],
  },
  compositionSpan: { QUARTER: ['季度', 'Quarter'], HALF_YEAR: ['半年', 'Half-year'], YEAR: ['年度', 'Year'] },
  routePurpose: {
    VISITING: ['拜访', 'Visiting'],
    SELLING: ['巡回销售', 'Travelling sales'],
    DELIVERY: ['送货', 'Delivery'],
  },
  visitPlanState: {
    PLANNED: ['已计划', 'Planned'],
    VISITED: ['已拜访', 'Visited'],
    MISSED: ['未拜访', 'Missed'],
    CANCELLED: ['已取消', 'Given up'],
  },
  pricePlanState: {
    PROPOSED: ['待审批', 'Proposed'],
    APPROVED: ['已批准', 'Approved'],
    REJECTED: ['已驳回', 'Rejected'],
  },
} as const;
