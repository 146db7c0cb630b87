import { addDays } from '../../kernel/civil-date';
import type { Career, Move, Seen } from './career';
import {
  CHECK_CONCLUDED,
  CHECK_UP_TO_MINUTES,
  COMMITTEE_DECISION,
  COMMITTEE_FINED,
  EXCUSED,
  EXPLANATION_WAIVED,
  FINE_COERCED,
  FINE_DECIDED,
  FINE_PAID,
  FINE_PROPOSED,
  FINE_RECOMMENDED,
  INSPECTION_ASKED,
  LICENCE_RECOMMENDED,
  LISTED_IN_PLAN,
  NAMED,
  NOT_AT_ADDRESS,
  PLANNED_CHECK_UP_TO_MINUTES,
  POLICE_ASKED,
  RECORD,
  SESSION,
} from './moves';
import { COLLECTOR, DIRECTOR, HEAD } from './people';
import { FRAUD, PAYROLLS, REFERRAL_PREPARED, REFERRAL_SENT, referralAnswer } from './referral-moves';

const DAYS_BEHIND_BEFORE_FINE = 130;

const CONTACT: Move = {
  entry: { kind: 'contact', outcome: 'reached', note: 'Kế toán trưởng hứa báo cáo giám đốc' },
  by: COLLECTOR,
};
const promise = (days: number): Move => ({ entry: { kind: 'promise', days, share: 'a-third' }, by: COLLECTOR });

const anyDebtor = ({ facts, day }: Seen): boolean => facts.items.some((item) => item.lateFrom <= day);
const evader = ({ evaded, facts }: Seen): boolean => evaded > 5_000_000n && facts.employer.kind === 'organisation';
/** Enough for Penal Code art. 216, and behind for so long that the six months are over once the fine has been decided. */
const greatEvader = (seen: Seen): boolean =>
  evader(seen) &&
  seen.evaded > 60_000_000n &&
  seen.facts.items.some((item) => item.lateFrom <= addDays(seen.day, -DAYS_BEHIND_BEFORE_FINE));
const healthyEvader = (seen: Seen): boolean => evader(seen) && seen.facts.employer.status === 'active';
const greatHealthyEvader = (seen: Seen): boolean => greatEvader(seen) && seen.facts.employer.status === 'active';
const vanished = ({ facts }: Seen): boolean => facts.employer.status === 'not-at-address';

const SANCTIONED_BY_COMMITTEE: readonly Move[] = [
  ...RECORD,
  EXPLANATION_WAIVED,
  FINE_RECOMMENDED,
  COMMITTEE_DECISION,
  COMMITTEE_FINED,
];
const REFERRED: readonly Move[] = [...SANCTIONED_BY_COMMITTEE, PAYROLLS, FRAUD, REFERRAL_PREPARED, REFERRAL_SENT];

/** One way for each state that a case can be in; those that take longest are cast first. */
export const CAREERS: readonly Career[] = [
  {
    name: 'tried',
    suits: greatHealthyEvader,
    moves: [
      ...REFERRED,
      referralAnswer('record-referral-received', { by: 'Cơ quan Cảnh sát điều tra' }),
      referralAnswer('record-prosecution-instituted', { decision: 'Quyết định khởi tố vụ án số 12/QĐ-CSĐT' }),
      { pays: 'a-third', after: 5 },
      referralAnswer('record-tried', { verdict: 'Bản án số 03/2026/HS-ST: phạt tiền 200 triệu đồng' }),
    ],
  },
  {
    name: 'returned by the police',
    suits: greatHealthyEvader,
    moves: [
      ...REFERRED,
      referralAnswer('record-referral-received', { by: 'Cơ quan Cảnh sát điều tra' }),
      referralAnswer('record-referral-returned', { reason: 'Đề nghị bổ sung danh sách người lao động' }),
    ],
  },
  {
    name: 'not prosecuted',
    suits: greatHealthyEvader,
    moves: [
      ...REFERRED,
      referralAnswer('record-referral-received', { by: 'Cơ quan Cảnh sát điều tra' }),
      referralAnswer('record-prosecution-declined', { reason: 'Không có dấu hiệu gian dối, thủ đoạn khác' }),
    ],
  },
  {
    name: 'referred, then partly paid',
    suits: greatHealthyEvader,
    moves: [...REFERRED, { pays: 'a-third', after: 5 }],
  },
  {
    name: 'dossier prepared',
    suits: greatHealthyEvader,
    moves: [...SANCTIONED_BY_COMMITTEE, PAYROLLS, FRAUD, REFERRAL_PREPARED],
  },
  {
    name: 'fined by the committee, reported to the registration office',
    suits: healthyEvader,
    moves: [...SANCTIONED_BY_COMMITTEE, LICENCE_RECOMMENDED],
  },
  {
    name: 'recommended to the committee',
    suits: healthyEvader,
    moves: [SESSION, ...RECORD, EXPLANATION_WAIVED, FINE_RECOMMENDED],
  },
  {
    name: 'checked, paid up',
    suits: healthyEvader,
    moves: [SESSION, ...CHECK_UP_TO_MINUTES, CHECK_CONCLUDED, { pays: 'everything', after: 7 }],
  },
  {
    name: 'checked in vain',
    suits: healthyEvader,
    moves: [SESSION, ...CHECK_UP_TO_MINUTES, CHECK_CONCLUDED, POLICE_ASKED, INSPECTION_ASKED],
  },
  {
    name: 'named and taken off',
    suits: healthyEvader,
    // After the list came out at the end of the month.
    moves: [CONTACT, ...NAMED, { pays: 'everything', after: 30 }],
  },
  { name: 'named', suits: healthyEvader, moves: [CONTACT, ...NAMED] },
  { name: 'kept a promise', suits: anyDebtor, moves: [CONTACT, promise(14), { pays: 'a-third', after: 7 }] },
  { name: 'broke a promise', suits: anyDebtor, moves: [CONTACT, promise(14), { ...promise(20), after: 30 }] },
  {
    name: 'disputes in court',
    suits: anyDebtor,
    moves: [
      { entry: { kind: 'pause', reason: 'court', document: 'Thông báo thụ lý vụ án số 08/TB-TLVA' }, by: HEAD },
      { entry: { kind: 'note', text: 'Chờ kết quả xét xử; tiền 0,03%/ngày vẫn tính.' }, by: COLLECTOR },
    ],
  },
  {
    name: 'objects to the figures',
    suits: anyDebtor,
    moves: [
      {
        step: 'raise-objection',
        by: COLLECTOR,
        body: () => ({ about: 'figures', document: 'Văn bản số 15/CV của đơn vị' }),
      },
    ],
  },
  {
    name: 'objected in vain',
    suits: anyDebtor,
    moves: [
      {
        step: 'raise-objection',
        by: COLLECTOR,
        body: () => ({ about: 'figures', document: 'Văn bản số 21/CV của đơn vị' }),
      },
      {
        after: 7,
        step: 'settle-objection',
        by: HEAD,
        body: (seen) => ({
          objectionId: seen.last('objection-raised').id,
          outcome: 'rejected',
          document: 'Công văn trả lời số 40/BHXH-QLT',
        }),
      },
    ],
  },
  { name: 'classed as unable to pay', suits: vanished, moves: NOT_AT_ADDRESS },
  { name: 'excused by force majeure', suits: anyDebtor, moves: EXCUSED },
  {
    name: 'closed by decision',
    suits: anyDebtor,
    moves: [{ entry: { kind: 'close', reason: 'Số nợ không đáng kể, đã lập biên bản đối chiếu' }, by: DIRECTOR }],
  },
];

/** Ways of the last weeks: under the decree of September 2026, and half-way on the day of the demonstration. */
export const LATE_CAREERS: readonly Career[] = [
  {
    name: 'checked by plan, paid in part',
    suits: healthyEvader,
    moves: [LISTED_IN_PLAN, ...PLANNED_CHECK_UP_TO_MINUTES, CHECK_CONCLUDED, { pays: 'a-third', after: 1 }],
  },
  {
    name: 'fined and paid',
    suits: healthyEvader,
    moves: [...RECORD, EXPLANATION_WAIVED, FINE_PROPOSED, ...FINE_DECIDED, FINE_PAID],
  },
  {
    name: 'fined, unpaid',
    suits: healthyEvader,
    moves: [...RECORD, EXPLANATION_WAIVED, FINE_PROPOSED, ...FINE_DECIDED],
  },
  {
    name: 'fine enforced',
    suits: healthyEvader,
    moves: [...RECORD, EXPLANATION_WAIVED, FINE_PROPOSED, ...FINE_DECIDED, FINE_COERCED],
  },
  { name: 'fine proposed', suits: healthyEvader, moves: [...RECORD, EXPLANATION_WAIVED, FINE_PROPOSED] },
  { name: 'record drawn up', suits: healthyEvader, moves: [...RECORD] },
  { name: 'unable to pay lately', suits: vanished, moves: NOT_AT_ADDRESS },
  { name: 'being checked', suits: healthyEvader, moves: CHECK_UP_TO_MINUTES.slice(0, 3) },
  { name: 'named lately', suits: healthyEvader, moves: NAMED },
  { name: 'named lately too', suits: healthyEvader, moves: NAMED },
  { name: 'proposed to be named', suits: healthyEvader, moves: NAMED.slice(0, 1) },
  { name: 'promised lately', suits: anyDebtor, moves: [CONTACT, promise(60)] },
];
