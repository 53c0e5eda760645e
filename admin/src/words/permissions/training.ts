/** Permissions about training, recruiting and careers. */
export default {
  training_readAll: ['查看所有培训需求、课程和意见', 'See all needs, courses and opinions of training'],
  training_read: ['查看自己参加的培训和营业旺季', 'See the training one takes part in, and business peaks'],
  training_raise: ['提出培训需求', 'Raise needs of training'],
  training_manage: ['安排课程、课次、参加人和营业旺季', 'Plan courses, sessions, who takes part, and peaks'],
  requisition_readAll: ['查看所有招聘需求', 'See all hiring requisitions'],
  requisition_create: ['提出招聘需求', 'Ask for people'],
  requisition_manage: ['处理所有招聘需求', 'Change and close all requisitions'],
  candidate_read: ['查看应聘者', 'See candidates'],
  candidate_readName: ['查看应聘者姓名', 'See the names of candidates'],
  candidate_readPhone: ['查看应聘者完整电话', 'See phone numbers of candidates in full'],
  candidate_manage: ['登记、面试、录用应聘者，清除其资料', 'Enter, interview, hire and forget candidates'],
  career_read: ['查看所有人的职业发展', 'See how far everybody has come'],
  career_manage: ['记录晋升', 'Write steps of the career ladder'],
  assistantLevel_read: ['查看所有助理的评定', 'See the appraisals of all assistants'],
  assistantLevel_manage: ['维护能力项，删除误录的评定', 'Make appraisal templates, take appraisals away'],
  assistantLevel_appraise: ['评定助理级别', 'Judge assistants by the competences of a level'],
} as const;
