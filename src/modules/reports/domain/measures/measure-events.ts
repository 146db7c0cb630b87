import type { CivilDate } from '../../../../kernel/civil-date';
import type { Dong } from '../../../../kernel/money';
import type { OfficerCode } from '../../../../law/enforcement/fines/competence';
import type { CaseEventType, StoredCaseEvent } from '../../../cases/domain/case-event-type';
import {
  CHECK_ANNOUNCED,
  CHECK_CONCLUDED,
  CHECK_DECIDED,
  CHECK_EXTENDED,
  CHECK_MINUTES_SIGNED,
  CHECK_PLAN_LISTED,
  FINDING_RECORDED,
} from '../../../inspections/domain/check-events';
import { PUBLICATION_REMOVED, PUBLISHED } from '../../../publicity/domain/case-events';
import {
  PROSECUTION_DECLINED,
  PROSECUTION_INSTITUTED,
  REFERRAL_RETURNED,
  REFERRAL_SENT,
} from '../../../referrals/domain/case-events';
import { COMMITTEE_ANSWERED, FINE_DECIDED, FINE_RECOMMENDED } from '../../../sanctions/domain/fine-events';

/** An event of the log with whom it is about, and until when its case was open. */
export interface LoggedMeasure extends StoredCaseEvent {
  readonly employerId: number;
  readonly caseClosedOn: CivilDate | null;
}

interface Of<Kind extends string> {
  readonly kind: Kind;
  readonly id: number;
  readonly caseId: number;
  readonly employerId: number;
  readonly on: CivilDate;
}

interface OfReferral {
  readonly referralId: number;
}

/** What the report reads of the measures in cases. */
export type Measure =
  | Of<'check-plan-listed'>
  | (Of<'check-decided'> & { readonly form: string })
  | (Of<'check-concluded'> & { readonly checkId: number; readonly outcome: string; readonly established: Dong })
  | (Of<'fine-decided'> & { readonly officer: OfficerCode; readonly form: string; readonly amount: Dong })
  | (Of<'fine-recommended'> & { readonly officer: OfficerCode })
  | (Of<'committee-answered'> & {
      readonly recommendationId: number;
      readonly answer: string;
      readonly officer: OfficerCode | null;
      /** Null where it decided no fine. */
      readonly amount: Dong | null;
    })
  | (Of<'published'> & { readonly month: string; readonly amount: Dong; readonly workers: number })
  | (Of<'publication-removed'> & { readonly month: string })
  | (Of<'referral-sent'> & { readonly arrears: Dong })
  | (Of<'referral-returned'> & OfReferral)
  | (Of<'prosecution-instituted'> & OfReferral)
  | (Of<'prosecution-declined'> & OfReferral);

type MeasureKind = Measure['kind'];
type Particulars<Kind extends MeasureKind> = Omit<Extract<Measure, { kind: Kind }>, keyof Of<Kind>>;

/** How each kind is read: as the module reads it that writes it, whatever else it carries. */
const TYPES: { readonly [Kind in MeasureKind]: CaseEventType<Kind, Particulars<Kind>> } = {
  'check-plan-listed': CHECK_PLAN_LISTED,
  'check-decided': CHECK_DECIDED,
  'check-concluded': CHECK_CONCLUDED,
  'fine-decided': FINE_DECIDED,
  'fine-recommended': FINE_RECOMMENDED,
  'committee-answered': COMMITTEE_ANSWERED,
  published: PUBLISHED,
  'publication-removed': PUBLICATION_REMOVED,
  'referral-sent': REFERRAL_SENT,
  'referral-returned': REFERRAL_RETURNED,
  'prosecution-instituted': PROSECUTION_INSTITUTED,
  'prosecution-declined': PROSECUTION_DECLINED,
};

/** The kinds that the report counts. */
export const MEASURE_KINDS = Object.keys(TYPES) as MeasureKind[];

/** Kinds that are read only together with a check, by the module that keeps checks. */
export const CHECK_PARTICULARS = [CHECK_ANNOUNCED, CHECK_EXTENDED, FINDING_RECORDED, CHECK_MINUTES_SIGNED].map(
  ({ kind }) => kind,
);

/** Reads an event; undefined for a kind that the report does not count. */
export function measureOf({ id, caseId, employerId, occurredOn, kind, data }: LoggedMeasure): Measure | undefined {
  if (!isMeasureKind(kind)) return undefined;
  return { kind, id, caseId, employerId, on: occurredOn, ...TYPES[kind].read(data) } as Measure;
}

function isMeasureKind(kind: string): kind is MeasureKind {
  return kind in TYPES;
}
