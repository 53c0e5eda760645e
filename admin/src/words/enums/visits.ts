/** Values of enums about cards, visits and their planning. */
export default {
  handling: {
    hasListened: ['倾听 Listen', 'Listened'],
    hasShared: ['分担 Share', 'Shared'],
    hasClarified: ['澄清 Clarify', 'Clarified'],
    hasPresented: ['阐述 Present', 'Presented'],
    hasAsked: ['要求 Ask', 'Asked'],
  },
  consultation: {
    CARD: ['打开拜访卡', 'Opened the card'],
    FORM: ['打开档案表', 'Opened the form'],
    PRINT: ['打印拜访卡', 'Printed the card'],
    PLAN: ['确认拜访计划', 'Confirmed the plan'],
  },
  companyContact: { VISIT: ['上门拜访', 'Visit'], CALL: ['电话', 'Call'], GREETING: ['问候', 'Greeting'] },
  prospectStep: {
    COLLECTED: ['收集名单', 'On the list'],
    ROUTED: ['安排路线', 'On a route'],
    FIRST_VISITED: ['初次拜访', 'First visit'],
    RECORDED: ['已记录', 'Recorded'],
    SCREENED: ['已筛选', 'Screened'],
    MAINTAINED: ['建准主顾卡', 'Kept on a card'],
  },
  referralOutcome: { NAMED: ['已推荐', 'Named somebody'], NONE: ['没有推荐', 'Named nobody'] },
} as const;
