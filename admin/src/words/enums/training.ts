/** Values of enums about training and the career ladder. */
export default {
  trainingNeedSource: {
    MARKET: ['市场', 'Market'],
    QUESTIONNAIRE: ['需求统计表', 'Questionnaire'],
    DAILY: ['日常管理', 'Daily management'],
  },
  trainingNeedState: { OPEN: ['待培训', 'Open'], COVERED: ['已培训', 'Covered'], DROPPED: ['已取消', 'Dropped'] },
  trainingGoal: { LONG: ['长期', 'Long term'], MIDDLE: ['中期', 'Middle term'], SHORT: ['短期', 'Short term'] },
  trainingAudience: { NEW_STAFF: ['新员工', 'New staff'], IN_SERVICE: ['在职员工', 'In service'] },
  trainingCourseState: {
    PLANNED: ['计划中', 'Planned'],
    HELD: ['已举办', 'Held'],
    CALLED_OFF: ['已取消', 'Called off'],
  },
  trainingSessionState: {
    PLANNED: ['待上课', 'Planned'],
    HELD: ['已上课', 'Held'],
    CALLED_OFF: ['已取消', 'Called off'],
  },
  assistantLevel: { JUNIOR: ['初级', 'Junior'], MIDDLE: ['中级', 'Middle'], SENIOR: ['高级', 'Senior'] },
  careerLevel: {
    CLERK: ['营业员', 'Clerk'],
    SHIFT_LEAD: ['带班', 'Shift lead'],
    STORE_MANAGER: ['店长', 'Store manager'],
    BASE_MANAGEMENT: ['基层管理', 'Base management'],
    MIDDLE_MANAGEMENT: ['中层管理', 'Middle management'],
    OWN_BUSINESS: ['自主创业', 'Own business'],
  },
} as const;
