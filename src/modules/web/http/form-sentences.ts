import { AUTHORITY_WORDS } from '../../authorities/authorities.api';
import { MESSAGES, type Messages } from '../domain/messages/messages';
import { says } from '../../../platform/pages/checked-query';
import type { Bilingual } from '../../../kernel/language';

/** A sentence about wrong input in both languages. */
function formSentence(key: keyof Messages['forms'] | 'authority'): Bilingual {
  if (key === 'authority') return AUTHORITY_WORDS.unknown;
  return { vi: MESSAGES.vi.forms[key], en: MESSAGES.en.forms[key] };
}

/** The sentence of a validation rule about what only one module knows. */
export function domainSentence(key: keyof Messages['forms'] | 'authority'): ReturnType<typeof says> {
  return says(formSentence(key));
}
