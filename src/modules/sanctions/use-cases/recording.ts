import { reasonOf, type Reason } from '../../../kernel/outcome';
import { explanationDays } from '../../../law/enforcement/fines/procedure-deadlines';
import { frameOf } from '../../../law/enforcement/fines/fine-frame';
import { proposeFine } from '../../../law/enforcement/fines/fine-proposal';
import { ACT_NAMES_EN } from '../../../law/enforcement/fines/names-in-english';
import { limitationEnds } from '../../../law/enforcement/fines/limitation';
import { definitionOf } from '../../../law/enforcement/fines/violation-act';
import { onDay } from '../../../law/enforcement/found-words';
import { figuresNow, type ActPlace } from './noted-figures';
import type { ViolationRecordPaper } from '../domain/sanction-papers';
import { statedAct } from '../domain/stated-acts';
import type { NotedAct } from '../domain/violation-events';
import { violationsOf, type NotedViolation } from '../domain/violations';

/** What a record says beside the acts that were noted. */
export interface RecordGiven {
  readonly place: string;
  readonly recorder: string;
  readonly recorderPosition: string;
  readonly representative: string;
  readonly representativePosition: string;
  readonly witness?: string | undefined;
  readonly statement: string;
  /** Why the employer does not sign; absent: it signs. */
  readonly refusal?: string | undefined;
  /** To whom an explanation is sent. */
  readonly explainTo: string;
}

/** An act that was noted, and as the record has it: with the amounts of the record's own day. */
export interface ActToRecord {
  readonly violation: NotedViolation;
  readonly act: NotedAct;
}

type Details = Omit<ViolationRecordPaper, 'number' | 'issuedOn' | 'employer' | 'office' | 'caseId'>;

/** Every act that was noted by the day, that no record has, whatever its day, and that can still be punished. */
export function actsToRecord(place: ActPlace): ActToRecord[] {
  return violationsOf(place.log)
    .filter(({ recordId, foundOn }) => recordId === null && foundOn <= place.day)
    .filter((violation) => limitationEnds(place.law.book, violation, null) >= place.day)
    .map((violation) => ({ violation, act: actOf(place, violation) }));
}

/** What was noted by the statement is recorded by that of the record's day: something may have been paid in between. */
function actOf(place: ActPlace, violation: NotedViolation): NotedAct {
  const { act, foundOn, endedOn, workers, amount, periods, items } = violation;
  const noted = { act, foundOn, endedOn, workers, amount, periods, items };
  if (items.length === 0) return noted;
  const now = figuresNow(place, act);
  return { ...noted, amount: now?.amount ?? 0n, periods: now?.periods ?? 1, items: now?.items ?? [] };
}

/** Why no record can be drawn up over the acts that were noted. */
export function recordingReasons(
  place: ActPlace,
  { refusal, witness }: Pick<RecordGiven, 'refusal' | 'witness'>,
): Reason[] {
  const acts = actsToRecord(place);
  const frames = acts.map(({ act }) => frameOf(place.law.book, act, place.facts.employer.kind, place.day));
  return [
    ...(violationsOf(place.log).length > 0 && acts.length === 0
      ? [reasonOf('record.nothing-to-record', SAID.nothingToRecord)]
      : []),
    ...(refusal !== undefined && witness === undefined
      ? [
          reasonOf(
            'record.witness-missing',
            SAID.witnessMissing,
            undefined,
            'Luật Xử lý vi phạm hành chính, Điều 58 khoản 4',
          ),
        ]
      : []),
    ...acts.flatMap(paidReasons),
    // What the law gives no frame may have changed since it was noted: a record that nobody can decide is not drawn up.
    ...frames.flatMap((frame) => (frame.ok ? [] : frame.reasons)),
  ];
}

function paidReasons({ violation, act }: ActToRecord): Reason[] {
  if (violation.items.length === 0 || act.items.length > 0) return [];
  const found = {
    vi: `${definitionOf(act.act).name}, ghi nhận ${onDay(violation.foundOn)}`,
    en: `${ACT_NAMES_EN[act.act]}, noted on ${violation.foundOn}`,
  };
  return [reasonOf('record.nothing-left', SAID.nothingLeft, found)];
}

const SAID = {
  nothingToRecord: {
    vi: 'Mọi hành vi đã ghi nhận đều đã có biên bản.',
    en: 'Every act that was noted is in a record already.',
  },
  witnessMissing: {
    vi: 'Đơn vị không ký thì biên bản phải có đại diện chính quyền cơ sở hoặc ít nhất một người chứng kiến.',
    en: 'Where the employer does not sign, the local authority or at least one witness must be on the record.',
  },
  nothingLeft: {
    vi: 'Đến ngày lập biên bản không còn khoản nào của hành vi này; hủy bỏ việc ghi nhận hành vi, hoặc ghi nhận lại với số tiền đã xác minh.',
    en: 'On the day of the record nothing is left of this act; annul its noting, or note it anew with the amount that was verified.',
  },
} as const;

/** What the paper says. */
export function recordDetails(place: ActPlace, record: RecordGiven, acts: readonly ActToRecord[]): Details {
  const { law, facts, day } = place;
  const { kind } = facts.employer;
  const none = { mitigating: [], aggravating: [] };
  const proposal = proposeFine(
    law.book,
    acts.map(({ act }) => ({ violation: act, circumstances: none })),
    kind,
    day,
  );
  const mayExplain = proposal.ok && proposal.value.mayExplain;
  return {
    kind,
    place: record.place,
    statement: record.statement,
    refusal: record.refusal ?? null,
    recorder: { name: record.recorder, position: record.recorderPosition },
    representative: { name: record.representative, position: record.representativePosition },
    witness: record.witness ?? null,
    grounds: [
      ...new Set(
        acts.flatMap(({ violation: { document, verifiedBy } }) => [document, ...(verifiedBy ? [verifiedBy] : [])]),
      ),
    ],
    acts: acts.map(({ act }) => {
      const frame = frameOf(law.book, act, kind, day);
      return statedAct(act, frame.ok ? frame.value.reference : '', facts.items);
    }),
    explaining: mayExplain ? { ...explanationDays(law.book, day, false), to: record.explainTo } : null,
  };
}
