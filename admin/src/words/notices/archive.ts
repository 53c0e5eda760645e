/** What people are told about the archive regime: the name of the kind and its sentence. */
export default {
  CONTRIBUTION_RECEIVED: {
    name: ['收到档案线索', 'A contribution came in'],
    text: ['有人为您的客户档案提供了资料', 'Somebody contributed to the archive of one of your customers'],
  },
} as const;
