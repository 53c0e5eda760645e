/** What the person sees when the API could not answer; the codes are those of `extensions.code`. */
export default {
  NETWORK: ['连接不上服务器，请检查网络后重试。', 'The server cannot be reached. Check your connection and try again.'],
  UNAUTHENTICATED: ['请先登录。', 'Please sign in first.'],
  FORBIDDEN: ['您没有进行此操作的权限。', 'You may not do this.'],
  NOT_FOUND: ['找不到这条记录，它可能已被移除。', 'This record was not found; it may have been removed.'],
  STALE_VERSION: ['这条记录刚被别人修改过。', 'Somebody else has just changed this record.'],
  RATE_LIMITED: ['尝试次数过多，请过几分钟再试。', 'Too many attempts. Try again in some minutes.'],
  BAD_USER_INPUT: ['填写的内容有误，请检查后再试。', 'Something entered is not valid. Check it and try again.'],
  GRAPHQL_VALIDATION_FAILED: [
    '页面与服务器版本不一致，请刷新页面。',
    'This page and the server are of different versions. Reload the page.',
  ],
  SERVICE_UNAVAILABLE: ['系统繁忙，请稍后再试。', 'The system is busy. Try again in a moment.'],
  IDEMPOTENCY_KEY_REUSED: ['这次提交已处理过，请刷新后核对。', 'This was already submitted. Reload and check.'],
  QUERY_TOO_COSTLY: ['一次查看的内容太多，请缩小范围。', 'That is too much at once. Narrow it down.'],
  PAGE_TOO_LARGE: ['一页的行数太多。', 'Too many rows on one page.'],
  SAVED_QUERY_ARCHIVED: ['此查询已归档。', 'This query was archived.'],
  DOCUMENT_NOT_LISTED: [
    '页面与服务器版本不一致，请刷新页面。',
    'This page and the server are of different versions. Reload the page.',
  ],
  INTERNAL_SERVER_ERROR: [
    '系统出错了。请重试；若再次出现，请把请求编号告诉管理员。',
    'Something went wrong. Try again; if it persists, tell an administrator the request id.',
  ],
} as const;
