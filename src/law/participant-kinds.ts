import type { Bilingual } from '../kernel/language';

/** In what people take part: compulsory and voluntary social insurance, unemployment insurance, health insurance. */
export const PARTICIPANT_KINDS = ['si-compulsory', 'si-voluntary', 'ui', 'hi'] as const;
export type ParticipantKind = (typeof PARTICIPANT_KINDS)[number];

/** Names as printed. */
export const PARTICIPANT_KIND_NAMES: Readonly<Record<ParticipantKind, Bilingual>> = {
  'si-compulsory': { vi: 'BHXH bắt buộc', en: 'Compulsory social insurance' },
  'si-voluntary': { vi: 'BHXH tự nguyện', en: 'Voluntary social insurance' },
  ui: { vi: 'BHTN', en: 'Unemployment insurance' },
  hi: { vi: 'BHYT', en: 'Health insurance' },
};
