/** What people are told about the supervision of shops. */
export default {
  OBSERVATION_SENT: {
    name: ['收到情况反映', 'Observation sent'],
    text: ['有人反映门店 {shop} 的情况，请处理', 'Somebody tells what was seen in shop {shop}; please answer'],
  },
  OBSERVATION_ANSWERED: {
    name: ['情况反映已答复', 'Observation answered'],
    text: ['人事部答复了您反映的情况', 'HR answered what you saw in a shop'],
  },
  FINDINGS_SERIOUS: {
    name: ['门店严重问题', 'Serious findings'],
    text: ['{date} 新发现 {n} 个严重问题，请处理', '{n} serious findings are new on {date}; have a look'],
  },
} as const;
