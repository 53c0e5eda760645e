/** What people are told, by kind of notification: its name and its sentence, with the facts that the API gives. */
export default {
  CARD_FULL: {
    name: ['拜访卡记满', 'Visit card full'],
    text: ['第 {cardNo} 张卡已记满，应在 {day} 例会回收', 'Card {cardNo} is full; take it in at the meeting on {day}'],
  },
} as const;
