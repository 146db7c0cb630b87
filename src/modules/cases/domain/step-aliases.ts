/** Addresses of before every act was a step, and the steps that they stand for in this version: `POST /api/v1/cases/{id}/notes`. */
export const STEP_ALIASES = {
  notes: 'add-note',
  attachments: 'attach-file',
  contacts: 'record-contact',
  promises: 'record-promise',
  pauses: 'begin-pause',
  transfer: 'transfer-case',
  close: 'close-case',
} as const;
export type StepAlias = keyof typeof STEP_ALIASES;

/** In place of a proposal, where there is none: no event has this number. */
export const NO_PROPOSAL = 2_147_483_647;
