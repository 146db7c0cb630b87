/** What is said of refusals and forms. */
export const VI_CASES = {
  cases: {
    refused: 'Không thực hiện được:',
    found: '{sentence} Đang có: {found}.',
  },
  caseForms: {
    actor: 'Người thực hiện',
    actorHint: 'Họ tên hoặc tên người dùng; được nhớ trên máy này',
    todayHint: 'để trống: hôm nay',
  },
} as const;
