import type { EventLine, EventWriting } from '../../cases/cases.api';
import { REFERRAL_WORDS } from '../words';
import type { REQUEST_SENT } from './case-events';

/** What timeline and dossier say of a letter to another body. */
export function requestLines(
  { number, recipient, about }: ReturnType<(typeof REQUEST_SENT)['read']>,
  { say }: EventWriting,
): EventLine[] {
  return [say(REFERRAL_WORDS.sent, { number, to: recipient }), about];
}
