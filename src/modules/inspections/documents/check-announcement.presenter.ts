import { formatCount, formatDate, personIn } from '../../../platform/documents/vietnamese-format';
import { documentHead } from '../../notices/notices.api';
import type { CheckAnnouncement } from '../domain/papers';
import { decisionOf, employerOf, headNameOf, signersOf, teamOf, wordsOf } from './paper-parts';
import { MINUTES_RECIPIENTS } from './session-minutes.presenter';

/** Minutes of the announcement of a decision, every value formatted. */
export function presentCheckAnnouncement(paper: CheckAnnouncement): object {
  const words = wordsOf(paper.form);
  return {
    doc: documentHead(paper, `Biên bản công bố quyết định ${words.act}`),
    words,
    decision: decisionOf(paper),
    employer: employerOf(paper),
    date: formatDate(paper.issuedOn),
    place: paper.place,
    forEmployer: paper.forEmployer,
    team: teamOf(paper.team),
    days: formatCount(paper.days),
    lastDay: formatDate(paper.lastDay),
    recipients: MINUTES_RECIPIENTS,
    signatures: signersOf(
      { title: 'ĐẠI DIỆN ĐƠN VỊ', note: '(Ký, ghi rõ họ tên, chức vụ)', name: personIn(paper.forEmployer) },
      { title: 'TRƯỞNG ĐOÀN', note: '(Ký, ghi rõ họ tên)', name: headNameOf(paper.team) },
    ),
  };
}
