/** The frame of every page and the screens about letters, reports and the API, in English. */
export const EN_OFFICE = {
  api: {
    title: 'API for other programs',
    intro: 'The full description in OpenAPI 3.1:',
    parameter: 'Parameter',
    place: 'In',
    meaning: 'Meaning',
    example: 'Example',
    required: 'required',
    caption: 'Parameters of {operation}',
    responses: 'Answers',
    tryIt: 'Try it',
  },
} as const;
