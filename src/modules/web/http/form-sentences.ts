import { MESSAGES, type Messages } from '../domain/messages/messages';
import { says } from '../../../platform/pages/checked-query';
import type { Bilingual } from '../../../kernel/language';

/** Keys of the sentences about wrong input. */
export type FormKey = keyof Messages['forms'];

/** A sentence about wrong input in both languages. */
export function formSentence(key: FormKey): Bilingual {
  return { vi: MESSAGES.vi.forms[key], en: MESSAGES.en.forms[key] };
}

/** The sentence of a validation rule. */
export function sentence(key: FormKey): ReturnType<typeof says> {
  return says(formSentence(key));
}
