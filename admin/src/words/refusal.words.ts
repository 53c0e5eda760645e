/** The sentence for each refusal code of the API: what is wrong and what to do. */
export default {
  SIGN_IN_FAILED: ['登录名或密码不正确。', 'The sign-in name or the password is not right.'],
} as const;
