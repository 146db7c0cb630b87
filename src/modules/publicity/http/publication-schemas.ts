/** Descriptions of what the routes of lists answer. */
const REASONS = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      code: { type: 'string' },
      sentence: { type: 'string' },
      article: { type: 'string' },
      found: { type: 'string' },
    },
  },
};
const EMPLOYER = { caseId: { type: 'integer' }, employerCode: { type: 'string' }, name: { type: 'string' } };
const DAY = { type: 'string', format: 'date' };

export const LIST_OUTCOME_SCHEMA = {
  type: 'object',
  properties: {
    taken: { type: 'array', items: { type: 'object', properties: EMPLOYER } },
    passedOver: { type: 'array', items: { type: 'object', properties: { ...EMPLOYER, reasons: REASONS } } },
  },
};

/** Form D15-TS: what is public, and nothing more. */
export const PUBLIC_LIST_SCHEMA = {
  type: 'object',
  properties: {
    authority: { type: 'object', properties: { code: { type: 'string' }, name: { type: 'string' } } },
    month: { type: 'string' },
    version: { type: 'integer' },
    publishedOn: DAY,
    supersededOn: { ...DAY, nullable: true },
    sha256: { type: 'string', description: 'Of the frozen version' },
    legalBasis: { type: 'string' },
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          number: { type: 'integer' },
          name: { type: 'string' },
          employerCode: { type: 'string' },
          address: { type: 'string' },
          workers: { type: 'integer' },
          amount: { type: 'integer', description: 'Whole đồng, late and evaded' },
          note: { type: 'string' },
        },
      },
    },
    corrections: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          on: DAY,
          employerCode: { type: 'string' },
          name: { type: 'string' },
          cause: { type: 'string' },
          text: { type: 'string' },
        },
      },
    },
    versions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          version: { type: 'integer' },
          publishedOn: DAY,
          supersededOn: { ...DAY, nullable: true },
          sha256: { type: 'string' },
        },
      },
    },
  },
};

export const PUBLISHED_LIST_SCHEMA = {
  type: 'object',
  properties: {
    version: { type: 'integer' },
    employers: { type: 'integer' },
    leftOut: LIST_OUTCOME_SCHEMA.properties.passedOver,
  },
};

export const OFFICE_LIST_SCHEMA = {
  type: 'object',
  properties: {
    authority: { type: 'string' },
    month: { type: 'string' },
    version: { type: 'integer', description: 'Of what was proposed; also the ETag' },
    proposals: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          ...EMPLOYER,
          proposalId: { type: 'integer' },
          proposedOn: DAY,
          proposedBy: { type: 'string' },
          amount: { type: 'integer' },
          workers: { type: 'integer' },
          state: { enum: ['open', 'approved', 'refused', 'published'] },
          approvedBy: { type: 'string', nullable: true },
          reason: { type: 'string', nullable: true },
        },
      },
    },
    versions: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          version: { type: 'integer' },
          publishedOn: DAY,
          publishedBy: { type: 'string' },
          supersededOn: { ...DAY, nullable: true },
          employers: { type: 'integer' },
          sha256: { type: 'string' },
        },
      },
    },
  },
};
