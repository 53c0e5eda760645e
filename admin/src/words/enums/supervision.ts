/** Values of enums about spot checks, observations and findings. */
export default {
  spotCheckMethod: { PHONE: ['电话', 'Phone'], VIDEO: ['视频', 'Video'], ON_SITE: ['现场', 'On site'] },
  spotCheckFinding: {
    PRESENT: ['在岗', 'Present'],
    ABSENT: ['不在岗', 'Absent'],
    OTHER_PLACE: ['在别处', 'At another place'],
    UNREACHABLE: ['无人应答', 'Not reached'],
  },
  dutyExpected: {
    ON_DUTY: ['应在岗', 'On duty'],
    ON_LEAVE: ['请假', 'On leave'],
    OUT: ['外出', 'Out'],
    OFF: ['休息', 'Off'],
  },
  observationOutcome: { NONE: ['不处理', 'Nothing'], TALK: ['谈话', 'A talk'], CHECK: ['抽查', 'A check'] },
  findingSeverity: { INFO: ['提示', 'Note'], WARNING: ['注意', 'Warning'], SERIOUS: ['严重', 'Serious'] },
  findingState: {
    OPEN: ['未处理', 'Open'],
    ACKNOWLEDGED: ['已知悉', 'Noted'],
    ACTION: ['处理中', 'Acted on'],
    RESOLVED: ['已解决', 'Resolved'],
    DISMISSED: ['不成立', 'Dismissed'],
  },
} as const;
