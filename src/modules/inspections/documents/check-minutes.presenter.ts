import { formatDate, personIn } from '../../../platform/documents/vietnamese-format';
import { documentHead } from '../../notices/notices.api';
import type { CheckMinutes } from '../domain/papers';
import { decisionOf, employerOf, findingTable, headNameOf, signersOf, teamOf, wordsOf } from './paper-parts';
import { MINUTES_RECIPIENTS } from './session-minutes.presenter';

/** Minutes of a check, every value formatted (Decree 217/2025/NĐ-CP art. 15 (3) (a)). */
export function presentCheckMinutes(paper: CheckMinutes): object {
  const words = wordsOf(paper.form);
  const { witness, refusedToSign } = paper;
  return {
    doc: documentHead(paper, `Biên bản ${words.act}`),
    heading: `BIÊN BẢN ${words.act.toLocaleUpperCase('vi')}`,
    words,
    decision: decisionOf(paper),
    announcedOn: formatDate(paper.announcedOn),
    employer: employerOf(paper),
    date: formatDate(paper.issuedOn),
    place: paper.place,
    forEmployer: paper.forEmployer,
    team: teamOf(paper.team),
    findings: findingTable(paper.findings),
    opinion: paper.opinion === null ? null : paper.opinion.split(/\n+/),
    witness: refusedToSign ? witness : null,
    recipients: MINUTES_RECIPIENTS,
    signatures: signersOf(
      {
        title: 'ĐẠI DIỆN ĐƠN VỊ',
        note: refusedToSign ? '(Không ký biên bản)' : '(Ký, ghi rõ họ tên, chức vụ)',
        name: refusedToSign ? null : personIn(paper.forEmployer),
      },
      ...(refusedToSign && witness !== null
        ? [{ title: 'NGƯỜI CHỨNG KIẾN', note: '(Ký, ghi rõ họ tên)', name: witness }]
        : []),
      { title: 'TRƯỞNG ĐOÀN', note: '(Ký, ghi rõ họ tên)', name: headNameOf(paper.team) },
    ),
  };
}
