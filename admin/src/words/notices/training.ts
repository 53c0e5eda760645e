/** What people are told about training and recruiting. */
export default {
  TRAINING_INVITED: {
    name: ['参加培训', 'Training'],
    text: ['{date} 请参加培训“{title}”', 'You take part in “{title}” on {date}'],
  },
  TRAINING_MOVED: {
    name: ['培训改期', 'Training moved'],
    text: ['培训“{title}”的时间或地点有变，现为 {date}', '“{title}” has another time or place; it is on {date}'],
  },
  TRAINING_CALLED_OFF: {
    name: ['培训取消', 'Training called off'],
    text: ['{date} 的培训“{title}”取消', '“{title}” on {date} is called off'],
  },
  TRAINING_OPINION_WANTED: {
    name: ['培训意见', 'Opinion on training'],
    text: ['您参加了培训“{title}”，请写下意见', 'You took part in “{title}”; say what you think of it'],
  },
  REQUISITION_CREATED: {
    name: ['招聘需求', 'Hiring requisition'],
    text: ['{department} 需要 {n} 人', '{department} needs {n} people'],
  },
  REQUISITION_FILLED: {
    name: ['招聘已满', 'Requisition filled'],
    text: ['{department} 的招聘需求已招满', 'The requisition of {department} is filled'],
  },
} as const;
