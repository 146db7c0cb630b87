/** What is said of refusals and forms. */
export const EN_CASES = {
  cases: {
    refused: 'This cannot be done:',
    found: '{sentence} Found: {found}.',
  },
  caseForms: {
    actor: 'Who acts',
    actorHint: 'Name or user name; remembered on this machine',
    todayHint: 'empty: today',
  },
} as const;
