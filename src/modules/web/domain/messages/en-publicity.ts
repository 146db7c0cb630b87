/** Naming employers publicly, in English: the desk of the office, the public page, and lines of the timeline. */
export const EN_PUBLICITY = {
  dossier: { title: 'The whole dossier' },
  referrals: {
    title: 'Referral to the police',
    table: 'Referrals, the arrears frozen on the day of sending, and what of them was paid since',
    number: 'Letter',
    sentOn: 'Sent on',
    stage: 'Stage',
    frozen: 'Arrears when sent',
    settled: 'Paid since',
    left: 'Left',
    decisionBy: 'the police answer by {day}',
    stages: {
      sent: 'sent, receipt not confirmed',
      received: 'received',
      returned: 'returned',
      declined: 'not prosecuted',
      instituted: 'prosecution instituted',
      tried: 'tried',
    },
  },
} as const;
