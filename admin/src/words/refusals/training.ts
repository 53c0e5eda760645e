/** Sentences about needs of training, courses, business peaks and the career ladder. */
export default {
  PEAK_ENDS_BEFORE_START: ['旺季的结束日期早于开始日期。', 'The last day of the peak lies before the first.'],
  PEAK_TOO_LONG: ['一个旺季不能满一年，请更正日期。', 'A peak lasts less than a year; correct the days.'],
  TRAINING_NEED_IN_FUTURE: ['提出日期不能在将来。', 'A need is raised today or earlier.'],
  TRAINING_NEED_CLOSED: ['这项需求已培训或已取消。', 'This need is covered or dropped.'],
  TRAINING_NEED_OPEN: ['这项需求本来就待培训。', 'This need is open already.'],
  TRAINING_NEED_PLANNED: [
    '已有课程安排这项需求，请先修改课程。',
    'A planned course answers this need; change the course first.',
  ],
  TRAINING_NEED_DROPPED: [
    '所选需求中有已取消的，请去掉或先恢复。',
    'One of the needs was dropped; leave it out or take it up again.',
  ],
  TRAINING_NEEDS_MISSING: [
    '没有需求不办培训，请至少选择一项培训需求。',
    'There is no training without a need: choose at least one.',
  ],
  TRAINING_COURSE_CLOSED: ['此课程已举办或已取消。', 'This course was held or called off.'],
  TRAINING_SESSION_AHEAD: [
    '还有未上的课次，请先登记到场或取消。',
    'A session is still planned; note who was there or call it off.',
  ],
  TRAINING_NOT_HELD: [
    '还没有上过一次课，如不举办请取消课程。',
    'No session was held; call the course off if it is not.',
  ],
  TRAINING_ENDS_BEFORE_START: ['结束时间须晚于开始时间。', 'The session ends after it begins.'],
  TRAINING_IN_PEAK: [
    '培训时间在营业旺季内，请改期，或写明必须安排的理由。',
    'This lies in a business peak. Choose another time, or say why it must be then.',
  ],
  TRAINING_OVERRIDE_UNFIT: ['这个时间不在旺季，不需要写理由。', 'This is no peak, so no reason is needed.'],
  TRAINING_SESSION_CLOSED: ['这次课已上过或已取消。', 'This session was held or called off.'],
  TRAINING_NOT_BEGUN: ['这次课还没有开始。', 'This session has not begun.'],
  TRAINING_NOT_TAKING_PART: [
    '名单中有人不参加这次课，请重新载入。',
    'Somebody named does not take part; load the list again.',
  ],
  TRAINING_NOT_ATTENDED: ['您没有到场，不能填写意见。', 'You were not there, so you give no opinion.'],
  CAREER_STEP_IN_FUTURE: ['晋升日期不能在将来。', 'A step of the ladder is of today or earlier.'],
  CAREER_STEP_TAKEN: ['此人当天已有一条晋升记录。', 'The person has another step of this day.'],
  ASSISTANT_COMPETENCES_MISSING: [
    '此级别还没有能力项，请先添加。',
    'This level has no competences yet; add some first.',
  ],
  ASSISTANT_COMPETENCE_NOT_JUDGED: ['请评定每一项能力。', 'Judge every competence.'],
  ASSISTANT_COMPETENCE_UNFIT: ['能力项已变动，请重新载入。', 'The competences have changed; load the list again.'],
  ASSISTANT_APPRAISAL_IN_FUTURE: ['评定日期不能在将来。', 'An appraisal is of today or earlier.'],
  ASSISTANT_APPRAISAL_TAKEN: ['此助理当天已评定过这个级别。', 'The assistant was judged for this level on that day.'],
} as const;
