import type { Period } from '../../../kernel/period';
import { caseEventType } from '../../cases/domain/events';

/** Why a name was taken off a list. */
export const REMOVAL_CAUSES = ['paid', 'correction', 'objection'] as const;
export type RemovalCause = (typeof REMOVAL_CAUSES)[number];

/** Somebody proposes to name the employer on the list of a month. */
export const PUBLICATION_PROPOSED = caseEventType('publication-proposed', (data) => ({
  month: data.text('month') as Period,
  /** Late and evaded principal on that day. */
  amount: data.dong('amount'),
  workers: data.integer('workers'),
}));

/** The proposal comes to nothing: refused, or left out when the list was published. */
export const PUBLICATION_REFUSED = caseEventType('publication-refused', (data) => ({
  /** Id of the event that proposed. */
  proposalId: data.integer('proposalId'),
  reason: data.text('reason'),
}));

/** Another person decided that the employer is to be named. */
export const PUBLICATION_APPROVED = caseEventType('publication-approved', (data) => ({
  proposalId: data.integer('proposalId'),
  month: data.text('month') as Period,
}));

/** The employer stands on a published list. */
export const PUBLISHED = caseEventType('published', (data) => ({
  /** Row of the list. */
  publicationId: data.integer('publicationId'),
  authorityId: data.integer('authorityId'),
  month: data.text('month') as Period,
  version: data.integer('version'),
  amount: data.dong('amount'),
  workers: data.integer('workers'),
}));

/** The employer was taken off; `version` is the first version of the list without it. */
export const PUBLICATION_REMOVED = caseEventType('publication-removed', (data) => ({
  publicationId: data.integer('publicationId'),
  month: data.text('month') as Period,
  version: data.integer('version'),
  cause: data.oneOf('cause', REMOVAL_CAUSES),
  note: data.text('note'),
}));

/** The kinds that this module writes. */
export const PUBLICITY_EVENT_TYPES = [
  PUBLICATION_PROPOSED,
  PUBLICATION_REFUSED,
  PUBLICATION_APPROVED,
  PUBLISHED,
  PUBLICATION_REMOVED,
] as const;
