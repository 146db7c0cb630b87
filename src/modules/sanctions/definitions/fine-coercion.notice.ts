import { parseCivilDate } from '../../../kernel/civil-date';
import type { NoticeDefinition } from '../../notices/notices.api';
import { presentFineCoercion } from '../documents/fine-coercion.presenter';
import { SAMPLE_HOUSEHOLD, SAMPLE_PAPER } from '../documents/sanction-samples';
import type { CoercionPaper } from '../domain/sanction-papers';
import { completeCoercion } from '../documents/earlier-papers';

const COERCED: CoercionPaper = {
  ...SAMPLE_PAPER,
  office: { ...SAMPLE_PAPER.office, name: 'Bảo hiểm xã hội Việt Nam', parentName: 'Bộ Tài chính', place: 'Hà Nội' },
  number: '02/QĐ-CCXP',
  issuedOn: parseCivilDate('2026-11-03'),
  decidedBy: 'Giám đốc Bảo hiểm xã hội Việt Nam',
  signature: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: 'Hoàng Văn Thí Dụ' },
  fine: {
    number: '07/QĐ-XPHC',
    decidedOn: parseCivilDate('2026-10-09'),
    servedOn: parseCivilDate('2026-10-12'),
    amount: 119_000_000n,
  },
  payBy: parseCivilDate('2026-10-22'),
  unpaid: 119_000_000n,
  lateMoney: 714_000n,
  total: 119_714_000n,
  measure: 'khấu trừ tiền từ tài khoản',
  target: 'tài khoản số 000 000 000 09 tại Ngân hàng Mẫu, chi nhánh Giả Định',
  representative: 'Phạm Thị Thí Dụ',
  treasury: 'Kho bạc Nhà nước khu vực Giả Định',
  treasuryAccount: '0000.0.0000000',
  basis: 'Nghị định số 296/2025/NĐ-CP',
};

/** The decision to enforce an unpaid fine. */
export const definition: NoticeDefinition<CoercionPaper> = {
  kind: 'fine-coercion',
  formCode: null,
  title: 'Quyết định cưỡng chế thi hành quyết định xử phạt',
  legalBasis: ['Điều 86, Điều 87, Điều 88 Luật Xử lý vi phạm hành chính', 'Nghị định số 296/2025/NĐ-CP'],
  recipients: ['Như Điều 4;', 'Lưu: VT, KT, hồ sơ.'],
  template: 'notices/fine-coercion',
  present: presentFineCoercion,
  complete: completeCoercion,
  samples: [
    COERCED,
    {
      ...COERCED,
      ...SAMPLE_HOUSEHOLD,
      number: '03/QĐ-CCXP',
      issuedOn: COERCED.issuedOn,
      representative: null,
      treasuryAccount: null,
      treasury: 'Kho bạc Nhà nước tỉnh Giả Định',
      unpaid: 19_000_000n,
      total: 19_714_000n,
    },
  ],
};
