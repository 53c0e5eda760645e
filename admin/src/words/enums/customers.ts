/** Values of enums about completeness, potential and reading rights of customers. */
export default {
  lifecycle: { PROSPECT: ['准客户', 'Prospect'], TRADING: ['交易客户', 'Trading customer'] },
  customerType: {
    WHOLESALER: ['批发商', 'Wholesaler'],
    RETAILER: ['零售商', 'Retailer'],
    AGENT: ['代理店', 'Agent'],
    SPECIAL_CONTRACT: ['特约店', 'Special-contract shop'],
    CHAIN: ['连锁店', 'Chain'],
    FRANCHISE: ['专营店', 'Franchise'],
  },
  ownershipForm: {
    STATE: ['全民', 'State'],
    COLLECTIVE: ['集体', 'Collective'],
    PRIVATE: ['个体', 'Private'],
    SHARE: ['股份', 'Shares'],
    JOINT_VENTURE: ['合资', 'Joint venture'],
  },
  customerSite: {
    BUSINESS_CENTRE: ['商业中心', 'Business centre'],
    TRAFFIC_HUB: ['交通要道', 'Traffic hub'],
    RESIDENTIAL: ['居民区', 'Residential area'],
    OTHER: ['其他', 'Other'],
  },
  fieldSource: {
    REP_VISIT: ['业务员拜访', 'Rep visit'],
    CUSTOMER_FORM: ['客户自填', 'Customer form'],
    SURVEY_AGENCY: ['调查机构', 'Survey agency'],
  },
  mergeState: { MERGED: ['已合并', 'Merged'], UNDONE: ['已撤销', 'Undone'] },
  duplicateMatch: {
    PHONE: ['电话相同', 'Same phone'],
    NAME: ['名称相同', 'Same name'],
    TAX_NUMBER: ['税号相同', 'Same tax number'],
  },
  reviewState: {
    UNREVIEWED: ['待审核', 'To be reviewed'],
    ACCEPTED: ['已采纳', 'Accepted'],
    CORRECTED: ['已更正', 'Corrected'],
    REJECTED: ['未采纳', 'Rejected'],
  },
} as const;
