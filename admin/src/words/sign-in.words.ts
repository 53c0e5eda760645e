export default {
  title: ['登录', 'Sign in'],
  again: ['登录已过期', 'Your session has ended'],
  againText: ['请重新登录，您填写的内容还在。', 'Sign in again; what you typed is still here.'],
  submit: ['登录', 'Sign in'],
  showPassword: ['显示密码', 'Show password'],
} as const;
