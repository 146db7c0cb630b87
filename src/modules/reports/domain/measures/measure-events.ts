import type { CivilDate } from '../../../../kernel/civil-date';
import { JsonFields } from '../../../../kernel/json-fields';
import type { Dong } from '../../../../kernel/money';
import { OFFICERS, type OfficerCode } from '../../../../law/enforcement/fines/competence';
import type { StoredCaseEvent } from '../../../cases/domain/case-event-type';

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
  | (Of<'fine-recommended'> & { readonly officer: OfficerCode | null })
  | (Of<'committee-answered'> & {
      readonly recommendationId: number;
      readonly answer: string;
      readonly officer: OfficerCode | null;
      readonly amount: Dong;
    })
  | (Of<'published'> & { readonly month: string; readonly amount: Dong; readonly workers: number })
  | (Of<'publication-removed'> & { readonly month: string })
  | (Of<'referral-sent'> & { readonly arrears: Dong })
  | (Of<'referral-returned'> & OfReferral)
  | (Of<'prosecution-instituted'> & OfReferral)
  | (Of<'prosecution-declined'> & OfReferral);

type MeasureKind = Measure['kind'];
type Particulars<Kind extends MeasureKind> = Omit<Extract<Measure, { kind: Kind }>, keyof Of<Kind>>;

const ofReferral = (data: JsonFields): OfReferral => ({ referralId: data.integer('referralId') });

/** How the data of each kind are read; other modules write them, and may write more. */
const READERS: { readonly [Kind in MeasureKind]: (data: JsonFields) => Particulars<Kind> } = {
  'check-plan-listed': () => ({}),
  'check-decided': (data) => ({ form: data.text('form') }),
  'check-concluded': (data) => ({
    checkId: data.integer('checkId'),
    outcome: data.text('outcome'),
    established: data.dong('established'),
  }),
  'fine-decided': (data) => ({
    officer: data.oneOf('officer', Object.keys(OFFICERS) as OfficerCode[]),
    form: data.text('form'),
    amount: data.dong('amount'),
  }),
  'fine-recommended': (data) => ({ officer: officerOrNull(data) }),
  'committee-answered': (data) => ({
    recommendationId: data.integer('recommendationId'),
    answer: data.text('answer'),
    officer: officerOrNull(data),
    amount: data.dongOrNull('amount') ?? 0n,
  }),
  published: (data) => ({
    month: data.text('month'),
    amount: data.dong('amount'),
    workers: data.integer('workers'),
  }),
  'publication-removed': (data) => ({ month: data.text('month') }),
  'referral-sent': (data) => ({ arrears: data.dong('arrears') }),
  'referral-returned': ofReferral,
  'prosecution-instituted': ofReferral,
  'prosecution-declined': ofReferral,
};

/** The kinds that the report counts. */
export const MEASURE_KINDS = Object.keys(READERS) as MeasureKind[];

/** Kinds that are read only together with a check, by the module that keeps checks. */
export const CHECK_PARTICULARS = ['check-announced', 'check-extended', 'finding-recorded', 'check-minutes-signed'];

/** Reads an event; undefined for a kind that the report does not count. */
export function measureOf({ id, caseId, employerId, occurredOn, kind, data }: LoggedMeasure): Measure | undefined {
  if (!isMeasureKind(kind)) return undefined;
  const particulars = READERS[kind](new JsonFields(data, `case event ${kind}`));
  return { kind, id, caseId, employerId, on: occurredOn, ...particulars } as Measure;
}

function isMeasureKind(kind: string): kind is MeasureKind {
  return kind in READERS;
}

function officerOrNull(data: JsonFields): OfficerCode | null {
  const code = data.textOrNull('officer');
  return code !== null && code in OFFICERS ? (code as OfficerCode) : null;
}
