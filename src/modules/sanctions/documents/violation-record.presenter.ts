import { formatDate, formatShortDate, formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import { documentHead } from '../../notices/notices.api';
import { formatDong } from '../../../kernel/money';
import { FUND_NAMES } from '../../../law/fund';
import { basisInForce, basisOn, cited } from '../../../law/citations';
import type { StatedAct, ViolationRecordPaper } from '../domain/sanction-papers';
import { actSentence, employerOf } from './paper-words';

/** Form 01 of the records in Decree 118/2021/NĐ-CP, every value as text. Hours are filled in by hand where it is signed. */
export function presentViolationRecord(paper: ViolationRecordPaper) {
  const { issuedOn, office, kind, recorder, representative, witness, statement, refusal, explaining } = paper;
  return {
    doc: documentHead(paper, 'Biên bản vi phạm hành chính'),
    employer: employerOf(paper),
    office: office.name,
    place: paper.place,
    day: formatDate(issuedOn),
    bases: [
      basisOn('administrative-violations', issuedOn),
      ...basisInForce('violation-procedure', issuedOn),
      ...paper.grounds,
    ],
    recorder,
    representative,
    isOrganisation: kind === 'organisation',
    subject: kind === 'organisation' ? 'tổ chức' : 'cá nhân',
    witness,
    acts: paper.acts.map((act, index) => ({
      mark: `${index + 1}`,
      text: actSentence(act),
      reference: cited(act.reference),
      items: itemsOf(act.items),
    })),
    statement,
    refusal,
    explaining:
      explaining === null
        ? null
        : {
            oralBy: formatDate(explaining.oralBy),
            writtenBy: formatDate(explaining.writtenBy),
            to: explaining.to,
          },
  };
}

/** The unpaid amounts that an act rests on, with their sum; null where its figures were found otherwise. */
function itemsOf(items: StatedAct['items']): object | null {
  if (items.length === 0) return null;
  return {
    rows: items.map(({ fund, period, lateFrom, amount }, index) => ({
      number: String(index + 1),
      fund: FUND_NAMES[fund].vi,
      period: formatShortPeriod(period),
      lateFrom: lateFrom === null ? '–' : formatShortDate(lateFrom),
      amount: formatDong(amount),
    })),
    total: formatDong(items.reduce((sum, { amount }) => sum + amount, 0n)),
  };
}
