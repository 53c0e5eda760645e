export default {
  title: ['登录', 'Sign in'],
  again: ['登录已过期', 'Your session has ended'],
  againText: ['请重新登录，您填写的内容还在。', 'Sign in again; what you typed is still here.'],
  submit: ['登录', 'Sign in'],
  showPassword: ['显示密码', 'Show password'],
  provisional: [
    '管理员为您设置了初始密码，请改成只有您知道的密码。',
    'An administrator chose your first password. Choose one that only you know.',
  ],
  welcome: ['欢迎。请为您的账号设置密码。', 'Welcome. Set the password of your account.'],
  setPassword: ['设置密码', 'Set password'],
} as const;
