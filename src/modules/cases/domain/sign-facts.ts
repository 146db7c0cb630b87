import type { EvidenceFound } from '../../../law/enforcement/case-facts';
import { SIGN_RECEIVED, type ViolationSign } from './case-events';
import { eventsOf } from './events';
import type { FactsSource } from './facts-source';

/** What a sign is to the policies. */
const AS_EVIDENCE: Readonly<Record<ViolationSign, EvidenceFound['sign']>> = {
  complaint: 'complaint',
  denunciation: 'complaint',
  'data-match': 'hidden-workers',
  evidence: 'hidden-workers',
  'other-body': 'direction',
};

/** The signs of violation on which cases were opened. */
export const signFacts: FactsSource = (events) => ({
  evidence: eventsOf(events, SIGN_RECEIVED).map(({ data, occurredOn }) => ({
    sign: AS_EVIDENCE[data.sign],
    foundOn: occurredOn,
    document: data.document,
    // A title alone proves nothing: the paper itself is attached to the file, and named as evidence there.
    proof: null,
  })),
});
