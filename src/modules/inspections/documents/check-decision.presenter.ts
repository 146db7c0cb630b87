import { formatCount, formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import { documentHead } from '../../notices/notices.api';
import type { CheckDecision } from '../domain/papers';
import { employerOf, teamOf, wordsOf } from './paper-parts';

/** Copies of a decision to check. */
export const DECISION_RECIPIENTS: readonly string[] = ['Như Điều 4;', 'Lưu: VT, hồ sơ đơn vị.'];

/** Decision to check or inspect, every value formatted. */
export function presentCheckDecision(paper: CheckDecision): object {
  const words = wordsOf(paper.form);
  return {
    doc: documentHead(paper, `Quyết định ${words.kind}`),
    signature: { ...paper.office.signatory, name: paper.decidedBy, recipients: DECISION_RECIPIENTS },
    words,
    legalBases: paper.legalBases,
    office: paper.office.name,
    grounds: paper.grounds.split(/\n+/),
    employer: employerOf(paper),
    scopeFrom: formatShortPeriod(paper.scopeFrom),
    scopeTo: formatShortPeriod(paper.scopeTo),
    days: formatCount(paper.days),
    team: teamOf(paper.team),
  };
}
