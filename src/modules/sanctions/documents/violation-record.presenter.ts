import { formatDate } from '../../../platform/documents/vietnamese-format';
import { handlingLaw, procedureDecree } from '../domain/legal-bases';
import type { ViolationRecordPaper } from '../domain/sanction-papers';
import { actSentence, employerOf, headOf } from './paper-words';

/** Form 01 of the records in Decree 118/2021/NĐ-CP, every value as text. Hours are filled in by hand where it is signed. */
export function presentViolationRecord(paper: ViolationRecordPaper) {
  const { issuedOn, office, kind, recorder, representative, witness, statement, refusal, explaining } = paper;
  const decree = procedureDecree(issuedOn);
  return {
    doc: headOf(paper, 'Biên bản vi phạm hành chính', null),
    employer: employerOf(paper),
    office: office.name,
    place: paper.place,
    day: formatDate(issuedOn),
    bases: [handlingLaw(issuedOn), ...(decree === null ? [] : [decree]), ...paper.grounds],
    recorder,
    representative,
    isOrganisation: kind === 'organisation',
    subject: kind === 'organisation' ? 'tổ chức' : 'cá nhân',
    witness,
    acts: paper.acts.map((act, index) => ({
      mark: `${index + 1}`,
      text: actSentence(act),
      reference: act.reference,
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
