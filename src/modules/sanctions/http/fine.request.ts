import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import {
  AGGRAVATING,
  MITIGATING,
  type Aggravating,
  type Mitigating,
} from '../../../law/enforcement/fines/circumstances';
import { OFFICERS, type OfficerCode } from '../../../law/enforcement/fines/competence';
import type { ViolationActCode } from '../../../law/enforcement/fines/violation-act';
import type { Bilingual } from '../../../kernel/language';
import {
  ChoiceField,
  DayField,
  DongField,
  ReferenceField,
  RowsField,
  TextField,
} from '../../../platform/http/form-fields';
import { CIRCUMSTANCE_NAMES_EN, OFFICER_NAMES_EN } from '../../../law/enforcement/fines/names-in-english';
import type { CoercionMeasure } from '../domain/fine-events';
import { ACT_CHOICES } from './violation.request';

/** Officers of one kind in both languages, for choices. */
export function officersOf(of: 'vss' | 'committee'): Readonly<Record<string, Bilingual>> {
  const all = Object.entries(OFFICERS).filter(([, officer]) => officer.of === of);
  return Object.fromEntries(
    all.map(([code, { title }]) => [code, { vi: title, en: OFFICER_NAMES_EN[code as OfficerCode] }]),
  );
}

const CIRCUMSTANCES = Object.fromEntries(
  Object.entries({ ...MITIGATING, ...AGGRAVATING }).map(([code, vi]) => [
    code,
    {
      vi: `${code in MITIGATING ? 'Giảm nhẹ' : 'Tăng nặng'}: ${vi}`,
      en: `${code in MITIGATING ? 'Mitigating' : 'Aggravating'}: ${CIRCUMSTANCE_NAMES_EN[code as Mitigating]}`,
    },
  ]),
);

/** A circumstance with what proves it. */
export class CircumstanceRow {
  @ChoiceField({ vi: 'Tình tiết', en: 'Circumstance' }, CIRCUMSTANCES)
  circumstance!: Mitigating | Aggravating;

  @TextField({ vi: 'Tài liệu chứng minh', en: 'What proves it' })
  proof!: string;

  @ChoiceField({ vi: 'Chỉ đối với hành vi', en: 'Of this act only' }, ACT_CHOICES, { optional: true })
  act?: ViolationActCode;
}

/** What a proposal rests on beside the record. */
export class FineProposalRequest {
  @ReferenceField({ vi: 'Biên bản vi phạm hành chính', en: 'Violation record' })
  recordId!: number;

  @ChoiceField({ vi: 'Người ra quyết định', en: 'Who decides' }, officersOf('vss'), {
    optional: true,
    hint: {
      vi: 'Để trống: chức danh thấp nhất của cơ quan BHXH đủ thẩm quyền',
      en: 'Left out: the lowest of the office’s own that may',
    },
  })
  officer?: OfficerCode;

  @RowsField({ vi: 'Tình tiết giảm nhẹ, tăng nặng', en: 'Circumstances' }, () => CircumstanceRow, { least: 0 })
  circumstances: CircumstanceRow[] = [];
}

/** A decision on a proposal. */
export class FineDecisionRequest {
  @ReferenceField({ vi: 'Đề xuất xử phạt', en: 'Proposal' })
  proposalId!: number;

  @TextField({ vi: 'Người ký', en: 'Signed by' })
  signer!: string;

  @TextField({ vi: 'Văn bản giao quyền (nếu cấp phó ký)', en: 'Delegation, if a deputy signs' }, { optional: true })
  delegation?: string;

  @TextField({ vi: 'Nơi nộp tiền phạt (Kho bạc, tài khoản)', en: 'Where the fine is paid' }, { optional: true })
  treasury?: string;

  @DayField({ vi: 'Hạn nộp phạt dài hơn 10 ngày', en: 'Later last day for paying' }, { optional: true })
  payBy?: CivilDate;

  @DayField({ vi: 'Ngày ra quyết định', en: 'Decided on' }, { optional: true, fill: 'today' })
  decidedOn?: CivilDate;
}

const FINE = { vi: 'Quyết định xử phạt', en: 'Decision' };

/** Money received for a fine. */
export class FinePaymentRequest {
  @ReferenceField(FINE)
  fineId!: number;

  @DongField({ vi: 'Số tiền đã nộp', en: 'Amount' }, { least: 1 })
  amount!: Dong;

  @TextField({ vi: 'Số chứng từ', en: 'Receipt' })
  receiptNo!: string;

  @DayField({ vi: 'Ngày nộp', en: 'Paid on' }, { optional: true, fill: 'today' })
  paidOn?: CivilDate;
}

/** Payment is put off. */
export class FinePostponementRequest {
  @ReferenceField(FINE)
  fineId!: number;

  @DayField({ vi: 'Hoãn đến hết ngày', en: 'Up to' })
  until!: CivilDate;

  @TextField({ vi: 'Quyết định hoãn', en: 'Decision that puts it off' })
  document!: string;

  @DayField({ vi: 'Hoãn từ ngày', en: 'From' }, { optional: true, fill: 'today' })
  postponedFrom?: CivilDate;
}

/** The employer evades execution. */
export class FineEvasionRequest {
  @ReferenceField(FINE)
  fineId!: number;

  @TextField({ vi: 'Tài liệu chứng minh', en: 'What proves it' })
  document!: string;

  @DayField({ vi: 'Từ ngày', en: 'From' }, { optional: true, fill: 'today' })
  evadedFrom?: CivilDate;

  @DayField({ vi: 'Đến ngày (nếu đã chấm dứt)', en: 'Up to, if it has stopped' }, { optional: true })
  until?: CivilDate;
}

const MEASURES: Readonly<Record<CoercionMeasure, Bilingual>> = {
  account: { vi: 'Khấu trừ tiền từ tài khoản', en: 'Money from an account' },
  wages: { vi: 'Khấu trừ một phần lương, thu nhập', en: 'Part of wages' },
  distraint: { vi: 'Kê biên tài sản', en: 'Distraint of assets' },
  'third-party': { vi: 'Thu tiền, tài sản do bên thứ ba giữ', en: 'Money or assets that a third party holds' },
};

/** A decision to enforce a fine. */
export class FineCoercionRequest {
  @ReferenceField(FINE)
  fineId!: number;

  @ChoiceField({ vi: 'Biện pháp', en: 'Measure' }, MEASURES)
  measure!: CoercionMeasure;

  @TextField({ vi: 'Tài khoản, tài sản, bên thứ ba', en: 'Account, asset, third party' })
  target!: string;

  @TextField({ vi: 'Nơi nhận tiền (Kho bạc, tài khoản)', en: 'Where the money goes' })
  treasury!: string;

  @TextField({ vi: 'Người ký', en: 'Signed by' })
  signer!: string;

  @TextField({ vi: 'Văn bản giao quyền (nếu cấp phó ký)', en: 'Delegation, if a deputy signs' }, { optional: true })
  delegation?: string;

  @DayField({ vi: 'Ngày ra quyết định', en: 'Decided on' }, { optional: true, fill: 'today' })
  decidedOn?: CivilDate;
}
