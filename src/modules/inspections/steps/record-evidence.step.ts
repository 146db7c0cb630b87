import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { dayFound } from '../../../law/enforcement/found-words';
import { AreaField, ChoiceField, DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import {
  fileOptions,
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { eventsOf, fileTitle } from '../../cases/domain/events';
import { EVIDENCE_RECORDED, type EvidenceSign } from '../domain/case-events';
import { reasonIf } from '../domain/reason';
import { CHECK_WORDS } from '../words';

/** A document that points to wrongdoing. */
export class EvidenceRequest {
  @ChoiceField({ vi: 'Dấu hiệu', en: 'Sign' }, CHECK_WORDS.signs)
  sign!: EvidenceSign;

  @TextField({ vi: 'Tài liệu', en: 'Document' })
  document!: string;

  @ReferenceField(
    { vi: 'Tệp, văn bản trong hồ sơ', en: 'File or paper of the case' },
    {
      optional: true,
      hint: {
        vi: 'Không có tệp thì chưa đủ để chứng minh dấu hiệu tội phạm',
        en: 'Without one it proves no element of the offence',
      },
    },
  )
  proofId?: number;

  @AreaField({ vi: 'Nội dung', en: 'Content' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày phát hiện', en: 'Found on' }, { optional: true, prefill: 'today' })
  foundOn?: CivilDate;
}

/** Puts a document that points to wrongdoing on record. What it shows is judged where a measure rests on it. */
@Step({
  name: 'record-evidence',
  group: 'checking',
  words: {
    title: { vi: 'Ghi nhận tài liệu, dấu hiệu vi phạm', en: 'Record evidence' },
    happened: { vi: 'Ghi nhận tài liệu, dấu hiệu vi phạm', en: 'Evidence recorded' },
    lines: ({ sign, document, note, proofId }, { say }) => [
      say({ vi: '{sign}: {document}.', en: '{sign}: {document}.' }, { sign: say(CHECK_WORDS.signs[sign]), document }),
      proofId === null
        ? say({ vi: 'Chưa có tệp trong hồ sơ.', en: 'The file does not hold it.' })
        : say({ vi: 'Có tệp trong hồ sơ.', en: 'The file holds it.' }),
      note,
    ],
  },
  input: EvidenceRequest,
  event: EVIDENCE_RECORDED,
  day: 'foundOn',
  // The file may be attached on a later day than that on which the document was found.
  restsOn: [],
  measure: null,
  kind: 'record',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class RecordEvidence implements CaseStepRules<EvidenceRequest, DataOf<typeof EVIDENCE_RECORDED>> {
  already(log: CaseLogEvents, { sign, document, proofId }: EvidenceRequest): Reason[] {
    const same = eventsOf(log, EVIDENCE_RECORDED).find(
      ({ data }) => data.sign === sign && data.document === document && data.proofId === (proofId ?? null),
    );
    const said = { vi: 'Tài liệu này đã được ghi nhận.', en: 'This document has been recorded already.' };
    return same ? [reasonOf('evidence.recorded', said, dayFound(same.occurredOn))] : [];
  }

  against({ log }: StepView, { proofId }: EvidenceRequest): Reason[] {
    const isMissing = proofId !== undefined && fileTitle(log, proofId) === null;
    return reasonIf(isMissing, 'evidence.no-file', {
      vi: 'Hồ sơ không có tệp, văn bản này; đính kèm tệp rồi chọn lại.',
      en: 'The file has no such file or paper; attach it, then choose again.',
    });
  }

  effect(_: StepView, { sign, document, note, proofId }: EvidenceRequest): DataOf<typeof EVIDENCE_RECORDED> {
    return { sign, document, note: note ?? null, proofId: proofId ?? null };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { proofId: fileOptions(context) };
  }
}
