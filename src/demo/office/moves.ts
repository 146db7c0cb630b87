import type { Move, Seen } from './career';
import { COLLECTOR, DIRECTOR, INSPECTOR, MEMBER, RECORDER } from './people';

/** The id of the latest event of a kind in the case. */
export const latest = (kind: string) => (seen: Seen) => seen.last(kind).id;

/** Papers are served electronically as soon as they are there. */
const served = (kind: string): Move => ({
  step: 'record-service',
  by: COLLECTOR,
  body: (seen) => ({ documentId: seen.last(kind).data['documentId'], channel: 'electronic', result: 'served' }),
});

export const SESSION: Move = {
  step: 'hold-session',
  by: COLLECTOR,
  body: ({ representative }) => ({
    place: 'Trụ sở đơn vị',
    forEmployer: `${representative}, Giám đốc`,
    forOffice: `${COLLECTOR}, cán bộ thu`,
    content: 'Hai bên đối chiếu số phải đóng, số đã đóng; đơn vị xác nhận số còn phải đóng và trình bày nguyên nhân.',
    result: 'agrees',
  }),
};

/** The employer stands in the plan of the year. */
export const LISTED_IN_PLAN: Move = {
  step: 'list-in-plan',
  by: INSPECTOR,
  body: () => ({ document: 'Quyết định phê duyệt kế hoạch kiểm tra năm 2026', approvedOn: '2026-01-05' }),
};

const checkDecided = (form: 'planned-check' | 'unscheduled-check'): Move => ({
  step: 'decide-check',
  by: INSPECTOR,
  body: () => ({
    form,
    decidedBy: DIRECTOR,
    team: [
      { name: INSPECTOR, role: 'head', conflict: false },
      { name: MEMBER, role: 'member', conflict: false },
    ],
  }),
});

const FROM_SERVICE_TO_MINUTES: readonly Move[] = [
  served('check-decided'),
  {
    after: 2,
    step: 'announce-check',
    by: INSPECTOR,
    body: (seen) => ({
      checkId: latest('check-decided')(seen),
      place: 'Trụ sở đơn vị',
      forEmployer: `${seen.representative}, Giám đốc`,
    }),
  },
  {
    step: 'record-finding',
    by: MEMBER,
    body: (seen) => ({
      checkId: latest('check-decided')(seen),
      finding: 'unpaid',
      evidence: 'Bảng thanh toán tiền lương, thông báo C12-TS',
      lines: unpaidLines(seen),
    }),
  },
  {
    after: 5,
    step: 'sign-minutes',
    by: INSPECTOR,
    body: (seen) => ({
      checkId: latest('check-decided')(seen),
      place: 'Trụ sở đơn vị',
      forEmployer: `${seen.representative}, Giám đốc`,
      refusedToSign: false,
    }),
  },
];

/** From the decision to the minutes. */
export const CHECK_UP_TO_MINUTES: readonly Move[] = [checkDecided('unscheduled-check'), ...FROM_SERVICE_TO_MINUTES];
/** The same, by the plan of the year. */
export const PLANNED_CHECK_UP_TO_MINUTES: readonly Move[] = [checkDecided('planned-check'), ...FROM_SERVICE_TO_MINUTES];

export const CHECK_CONCLUDED: Move = {
  after: 3,
  step: 'conclude-check',
  by: INSPECTOR,
  body: (seen) => ({ checkId: latest('check-decided')(seen), signedBy: DIRECTOR }),
};

/** What is owed of registered contributions, month by month and fund by fund. */
function unpaidLines({ facts, day }: Seen): object[] {
  return facts.items
    .filter((item) => item.lateFrom <= day)
    .slice(0, 60)
    .map(({ fund, period, workers, outstanding }) => ({
      fund,
      from: period,
      to: period,
      workers: Math.max(1, workers),
      monthlyAmount: Number(outstanding),
    }));
}

/** From the finding to the end of the time for explaining. */
export const RECORD: readonly Move[] = [
  { entry: { kind: 'to-province' }, by: DIRECTOR },
  {
    step: 'note-violation',
    by: RECORDER,
    body: ({ day }) => ({
      act: day < '2026-09-10' ? 'SI-UI-evasion' : 'SI-evaded',
      document: 'Thông báo kết quả đóng (Mẫu C12-TS)',
      difficulty: 'plain',
    }),
  },
  {
    step: 'make-violation-record',
    by: RECORDER,
    body: ({ representative }) => ({
      place: 'Trụ sở BHXH tỉnh Lam Giang',
      recorder: RECORDER,
      recorderPosition: 'Chuyên viên Phòng Kiểm tra',
      representative,
      representativePosition: 'Giám đốc',
      statement: 'Đơn vị gặp khó khăn về vốn, xin được nộp dần',
      explainTo: 'Giám đốc BHXH tỉnh Lam Giang',
      complex: false,
    }),
  },
];

export const EXPLANATION_WAIVED: Move = {
  after: 2,
  step: 'waive-explanation',
  by: RECORDER,
  notNeededWhere: 'explanation.frame-too-small',
  body: (seen) => ({
    recordId: latest('violation-record-made')(seen),
    document: 'Văn bản của đơn vị từ bỏ quyền giải trình',
  }),
};

export const FINE_PROPOSED: Move = {
  step: 'propose-fine',
  by: RECORDER,
  body: (seen) => ({ recordId: latest('violation-record-made')(seen) }),
};

export const FINE_DECIDED: readonly Move[] = [
  {
    step: 'decide-fine',
    by: DIRECTOR,
    body: (seen) => ({
      proposalId: latest('fine-proposed')(seen),
      signer: DIRECTOR,
      treasury: 'Kho bạc Nhà nước tỉnh Lam Giang',
      treasuryAccount: '0000.0.0000000.00000',
      lawConfirmedBy: DIRECTOR,
    }),
  },
  served('fine-decided'),
];

export const FINE_PAID: Move = {
  after: 4,
  step: 'record-fine-payment',
  by: RECORDER,
  body: (seen) => {
    const { id, data } = seen.last('fine-decided');
    return { fineId: id, amount: data['amount'], receiptNo: `KB-${id}` };
  },
};

export const FINE_RECOMMENDED: Move = {
  step: 'recommend-fine',
  by: DIRECTOR,
  body: (seen) => ({
    recordId: latest('violation-record-made')(seen),
    committee: 'Chủ tịch Ủy ban nhân dân tỉnh Lam Giang',
    lawConfirmedBy: DIRECTOR,
  }),
};

/** The copy of the committee's decision comes into the file, and is what its fine is proved by. */
export const COMMITTEE_DECISION: Move = {
  after: 10,
  entry: { kind: 'file', title: 'Quyết định xử phạt của Chủ tịch Ủy ban nhân dân tỉnh' },
  by: RECORDER,
};

export const COMMITTEE_FINED: Move = {
  step: 'record-committee-answer',
  by: RECORDER,
  body: (seen) => ({
    recommendationId: latest('fine-recommended')(seen),
    answer: 'fined',
    number: `${seen.last('fine-recommended').id}/QĐ-XPHC`,
    officer: 'provincial-committee-chairman',
    amount: 125_000_000,
    decidedOn: seen.day,
    servedOn: seen.day,
    proofId: latest('document-attached')(seen),
  }),
};

export const NAMED: readonly Move[] = [
  { step: 'propose-publication', by: COLLECTOR },
  {
    step: 'approve-publication',
    by: DIRECTOR,
    body: (seen) => ({ proposalId: latest('publication-proposed')(seen) }),
  },
];

/** What proves it, named as the decisions of 2017, 2020 and 2026 name it. */
export const NOT_AT_ADDRESS: readonly Move[] = [
  {
    step: 'record-status',
    by: COLLECTOR,
    body: ({ day }) => ({
      status: 'not-at-address',
      since: day,
      document: 'Biên bản làm việc liên ngành có xác nhận của chính quyền địa phương số 07/BB',
    }),
  },
  { step: 'class-unable-to-pay', by: DIRECTOR },
];

export const FINE_COERCED: Move = {
  step: 'coerce-fine',
  by: DIRECTOR,
  body: (seen) => ({
    fineId: latest('fine-decided')(seen),
    measure: 'account',
    target: 'Tài khoản của đơn vị tại ngân hàng',
    treasury: 'Kho bạc Nhà nước tỉnh Lam Giang',
    treasuryAccount: '0000.0.0000000.00000',
    signer: DIRECTOR,
  }),
};

export const LICENCE_RECOMMENDED: Move = {
  step: 'recommend-licence',
  by: DIRECTOR,
  body: () => ({
    recipient: 'Phòng Đăng ký kinh doanh tỉnh Lam Giang',
    about: 'Đơn vị không thi hành quyết định xử phạt',
  }),
};

export const POLICE_ASKED: Move = {
  step: 'coordinate-with-police',
  by: DIRECTOR,
  body: () => ({ recipient: 'Công an tỉnh Lam Giang', about: 'Phối hợp xác minh hoạt động của đơn vị' }),
};

export const INSPECTION_ASKED: Move = {
  step: 'request-inspection',
  by: DIRECTOR,
  body: () => ({
    to: 'Thanh tra tỉnh Lam Giang',
    about: 'Đơn vị không thực hiện kết luận kiểm tra, tiếp tục trốn đóng',
  }),
};

/** Papers on a legitimate reason, accepted for the month that is overdue longest. */
export const EXCUSED: readonly Move[] = [
  {
    step: 'claim-force-majeure',
    by: COLLECTOR,
    body: () => ({ ground: 'natural-disaster', document: 'Quyết định công bố thiên tai số 15/QĐ-UBND' }),
  },
  {
    step: 'decide-force-majeure',
    by: DIRECTOR,
    body: (seen) => {
      const [oldest] = seen.facts.items.filter((item) => item.lateFrom <= seen.day).map(({ period }) => period);
      const claimId = latest('force-majeure-claimed')(seen);
      return { claimId, accepted: true, from: oldest, to: oldest, document: 'Thông báo số 41/TB-BHXH' };
    },
  },
];
