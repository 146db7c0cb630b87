/** The measures in the file of an employer. */
export const EN_MEASURES = {
  measures: {
    intro: 'Each measure is judged by the figures, the file and the law of {day}. Conditions are worded as in the law.',
    knownNow: 'Measures are always judged by what is known now.',
    caseLink: 'Open case {id} to act',
    noCase: 'There is no case yet; the program opens it by itself in its next run if the employer is in arrears.',
    title: 'Measures',
  },
} as const;
