import { invariant } from '../../../kernel/invariant';
import { measureFigures, namedTexts } from './measures/measure-fingerprints';
import type { RecordedFact } from './recorded-fact';
import type { B03Row, MonthlyReportData } from './monthly-report-data';
import {
  assumptionTexts,
  chargeFigures,
  collectionFigures,
  earlierMonths,
  figuresOfRow,
  notComputedTexts,
  participantFigures,
  receivableFigures,
  registerTexts,
  textsOfRow,
  unlistedFigures,
  type Figures,
  type Texts,
} from './report-fingerprints';

/** One figure before and after. */
export interface FigureChange {
  readonly figure: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

/** Why a re-stated report differs from the one before it. */
export type DifferenceCause =
  | {
      readonly kind: 'employer-added' | 'employer-removed' | 'employer-changed';
      readonly employerCode: string;
      readonly name: string;
      readonly changes: readonly FigureChange[];
      /** What was recorded of the employer since; absent where nothing was. */
      readonly facts?: readonly RecordedFact[];
    }
  | {
      readonly kind: 'employer-reclassified';
      readonly employerCode: string;
      readonly name: string;
      readonly fields: readonly TextChange[];
      readonly facts?: readonly RecordedFact[];
    }
  /** What was recorded of employers whose own rows did not change. */
  | { readonly kind: 'other-facts'; readonly facts: readonly RecordedFact[] }
  | { readonly kind: FigureCauseKind; readonly changes: readonly FigureChange[] }
  | { readonly kind: TextCauseKind; readonly fields: readonly TextChange[] }
  | { readonly kind: 'law'; readonly fields: readonly LawTextChange[] };

/** Causes that are not one listed employer's: sums of the unlisted, charges accrued and paid, the year's receivable, collection and plan, and what earlier months' reports stated, what was done in the month and the year. */
export type FigureCauseKind =
  | 'unlisted-employers'
  | 'charges-settled'
  | 'receivable'
  | 'collection'
  | 'earlier-months'
  | 'measures'
  | 'participants';

/** Causes that are words: assumed parameters, names in the register, who was named in public, who could not be computed, and that the report states more than it used to. */
export type TextCauseKind = 'assumptions' | 'register' | 'named' | 'shape' | 'not-computed';

/** One text (status, sector, office …) before and after. */
export interface TextChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A legal parameter, or a day off, that was entered between the two versions: `field` is its name, or `day-off`. */
export interface LawTextChange extends TextChange {
  /** First day on which it holds; the day off itself. */
  readonly from: string;
  readonly reference: string;
  readonly enteredBy: string;
  readonly enteredOn: string;
}

/** The causes with what was entered of the law, where anything differs: what changes figures is named before the figures that it changes. */
export function withLawChanges(causes: DifferenceCause[], fields: readonly LawTextChange[]): DifferenceCause[] {
  return causes.length === 0 || fields.length === 0 ? causes : [{ kind: 'law', fields }, ...causes];
}

/**
 * Names every cause of the difference between a report and its re-statement: which employers, which figures; empty where nothing differs.
 * The causes add up: the differences of the employers' arrears are the difference of the reports' arrears.
 * @throws InvariantError where the two are not reports of one authority and month, or the causes do not add up.
 */
export function explainDifference(before: MonthlyReportData, after: MonthlyReportData): DifferenceCause[] {
  invariant(
    before.authority.code === after.authority.code && before.period === after.period,
    'a re-statement concerns the same authority and month',
    { before: `${before.authority.code} ${before.period}`, after: `${after.authority.code} ${after.period}` },
  );
  const employers = employerCauses(before.b03.rows, after.b03.rows);
  assertExplained(before, after, employers);
  return [
    ...employers,
    ...figureCause('unlisted-employers', unlistedFigures(before), unlistedFigures(after)),
    ...figureCause('charges-settled', chargeFigures(before), chargeFigures(after)),
    ...figureCause('receivable', receivableFigures(before), receivableFigures(after)),
    ...figureCause('collection', collectionFigures(before), collectionFigures(after)),
    ...figureCause('participants', participantFigures(before), participantFigures(after)),
    ...figureCause('earlier-months', earlierMonths(before), earlierMonths(after)),
    ...figureCause('measures', measureFigures(before), measureFigures(after)),
    ...textCause('named', namedTexts(before), namedTexts(after)),
    ...textCause('assumptions', assumptionTexts(before), assumptionTexts(after)),
    ...textCause('register', namesInBoth(before, after), namesInBoth(after, before)),
    ...textCause('not-computed', notComputedTexts(before), notComputedTexts(after)),
    ...textCause('shape', { shape: String(before.shape) }, { shape: String(after.shape) }),
  ];
}

/** An office that only one of the reports names has come or gone with its employers, which are named already. */
function namesInBoth(report: MonthlyReportData, other: MonthlyReportData): Texts {
  const known = registerTexts(other);
  return Object.fromEntries(Object.entries(registerTexts(report)).filter(([field]) => field in known));
}

function employerCauses(before: readonly B03Row[], after: readonly B03Row[]): DifferenceCause[] {
  const old = new Map(before.map((row) => [row.code, row]));
  const causes: DifferenceCause[] = [];
  for (const row of after) {
    const previous = old.get(row.code);
    old.delete(row.code);
    const { code: employerCode, name } = row;
    const changes = changesBetween(previous ? figuresOfRow(previous) : {}, figuresOfRow(row));
    if (changes.length > 0) {
      causes.push({ kind: previous ? 'employer-changed' : 'employer-added', employerCode, name, changes });
    }
    const fields = previous ? textsBetween(textsOfRow(previous), textsOfRow(row)) : [];
    if (fields.length > 0) causes.push({ kind: 'employer-reclassified', employerCode, name, fields });
  }
  for (const row of old.values()) {
    const changes = changesBetween(figuresOfRow(row), {});
    causes.push({ kind: 'employer-removed', employerCode: row.code, name: row.name, changes });
  }
  return causes;
}

function assertExplained(
  before: MonthlyReportData,
  after: MonthlyReportData,
  causes: readonly DifferenceCause[],
): void {
  let explained = 0;
  for (const cause of causes) {
    if (!('changes' in cause)) continue;
    for (const change of cause.changes) if (change.figure === 'arrears') explained += change.difference;
  }
  const difference = after.totals.arrears - before.totals.arrears;
  invariant(explained === difference, 'the causes add up to the difference of the arrears', { explained, difference });
}

function figureCause(kind: FigureCauseKind, before: Figures, after: Figures): DifferenceCause[] {
  const changes = changesBetween(before, after);
  return changes.length > 0 ? [{ kind, changes }] : [];
}

function textCause(kind: TextCauseKind, before: Texts, after: Texts): DifferenceCause[] {
  const fields = textsBetween(before, after);
  return fields.length > 0 ? [{ kind, fields }] : [];
}

function changesBetween(before: Figures, after: Figures): FigureChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((figure) => ({ figure, before: before[figure] ?? 0, after: after[figure] ?? 0 }))
    .filter((change) => change.before !== change.after)
    .map((change) => ({ ...change, difference: change.after - change.before }));
}

function textsBetween(before: Texts, after: Texts): TextChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }))
    .filter((change) => change.before !== change.after);
}
