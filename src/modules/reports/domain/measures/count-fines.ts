import { toJsonInteger, type Dong } from '../../../../kernel/money';
import { OFFICERS, type OfficerCode } from '../../../../law/enforcement/fines/competence';
import { counted, sumOf, within } from './counting';
import type { Measure } from './measure-events';
import type { FineFigures, OfficerLine } from './measure-figures';
import type { Span } from './measure-spans';

interface Sanction {
  readonly employerId: number;
  readonly officer: OfficerLine['officer'];
  readonly isFine: boolean;
  readonly amount: Dong;
}

/** The office's own decisions and those of People's Committees, the latter on the day on which the answer was recorded. */
export function countFines(span: Span, measures: readonly Measure[]): FineFigures {
  const sanctions = sanctionsIn(span, measures);
  const { fines, warnings, employers, amount } = lineOf('committee', sanctions);
  const officers = [...(Object.keys(OFFICERS) as OfficerCode[]), 'committee' as const];
  return {
    fines,
    warnings,
    employers,
    amount,
    byOfficer: officers
      .map((officer) =>
        lineOf(
          officer,
          sanctions.filter((each) => each.officer === officer),
        ),
      )
      .filter((line) => line.fines + line.warnings > 0),
    recommended: counted(within(span, measures, 'fine-recommended')),
  };
}

function sanctionsIn(span: Span, measures: readonly Measure[]): Sanction[] {
  const addressed = new Map<number, OfficerCode | null>();
  for (const each of measures) if (each.kind === 'fine-recommended') addressed.set(each.id, each.officer);
  const own = within(span, measures, 'fine-decided').map(({ employerId, officer, form, amount }) => {
    return { employerId, officer, isFine: form === 'fine', amount };
  });
  const others = within(span, measures, 'committee-answered')
    .filter(({ answer }) => answer === 'fined')
    .map(({ employerId, officer, amount, recommendationId }) => {
      const decidedBy = officer ?? addressed.get(recommendationId) ?? ('committee' as const);
      return { employerId, officer: decidedBy, isFine: true, amount: amount ?? 0n };
    });
  return [...own, ...others];
}

function lineOf(officer: OfficerLine['officer'], sanctions: readonly Sanction[]): OfficerLine {
  const fines = sanctions.filter(({ isFine }) => isFine);
  return {
    officer,
    fines: fines.length,
    warnings: sanctions.length - fines.length,
    employers: counted(sanctions).employers,
    amount: toJsonInteger(sumOf(fines, (fine) => fine.amount)),
  };
}
