/** Values of enums about recruiting. */
export default {
  hiringRequisitionState: {
    OPEN: ['招聘中', 'Open'],
    FILLED: ['已招满', 'Filled'],
    CALLED_OFF: ['已撤销', 'Called off'],
  },
  candidateState: {
    NEW: ['新简历', 'CV in'],
    SCREENED: ['已筛选', 'Screened'],
    INTERVIEWED: ['已初试', 'Interviewed'],
    HIRED: ['已录用', 'Hired'],
    REJECTED: ['未录用', 'Rejected'],
    RESERVE: ['储备', 'In reserve'],
  },
  candidateStepKind: {
    SCREENING: ['简历筛选', 'CV screening'],
    FIRST_INTERVIEW: ['初试', 'First interview'],
    HIRE: ['录用', 'Hired'],
    REJECT: ['不录用', 'Rejected'],
    RESERVE: ['转入储备', 'Put in reserve'],
    REOPEN: ['重新考虑', 'Taken up again'],
  },
} as const;
