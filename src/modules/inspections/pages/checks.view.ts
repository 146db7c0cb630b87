import { SHELL_WORDS } from '../../../platform/pages/shell-words';
import { formatPercent } from '../../../platform/documents/vietnamese-format';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { authorityOptions, type AuthorityTree } from '../../authorities/authorities.api';
import { establishedBy } from '../domain/check';
import type { CandidateListing, CheckListing, CheckResult, NamedEmployer, RunningCheck } from '../domain/listed-check';
import { fill, spoken, type Spoken } from '../../../kernel/language';
import { CHECK_WORDS } from '../words';

type Words = Spoken<typeof CHECK_WORDS>;

/** What the page of checks shows. */
export interface ChecksPage {
  readonly tree: AuthorityTree;
  readonly authority: string | undefined;
  readonly month: string | undefined;
  /** Sentences about what cannot be asked for. */
  readonly wrong: readonly string[];
  readonly checks: CheckListing;
  readonly candidates: CandidateListing;
}

/** The view of the page of checks. */
export function checksPage({ language }: PageContext, page: ChecksPage): object {
  const words = spoken(CHECK_WORDS, language);
  const { desk: t } = words;
  const { tree, authority, checks, candidates, wrong } = page;
  const format = new Format(language);
  const missing = checks.notComputed.map(
    ({ employerCode, because }) => `${employerCode}: ${because.sentence(language)}`,
  );
  const reasons = [...wrong, ...missing];
  return {
    t,
    failure: reasons.length === 0 ? null : { heading: SHELL_WORDS.forms.summary[language], reasons },
    authorities: authorityOptions(tree, checks.day, t.all, authority),
    month: page.month ?? checks.month,
    running: checks.running.map((each) => runningRow(words, format, each, checks.day)),
    hasRunning: checks.running.length > 0,
    resultsHeading: fill(t.results, { month: format.period(checks.month) }),
    resultsBefore: checks.resultsBefore === null ? null : fill(t.dueBefore, { day: format.date(checks.resultsBefore) }),
    results: checks.results.map((each) => resultRow(words, format, each)),
    hasResults: checks.results.length > 0,
    totals: totalsOf(words, format, checks.results),
    candidates: candidateRows(words, format, candidates),
    hasCandidates: candidates.candidates.length > 0,
    candidatesShown: fill(t.moreCandidates, {
      shown: format.count(candidates.candidates.length),
      all: format.count(candidates.total),
    }),
  };
}

function employerOf({ code, name, caseId }: NamedEmployer): object {
  const href = caseId === null ? `/employers/${encodeURIComponent(code)}` : `/cases/${caseId}`;
  return { code, name, href };
}

function runningRow({ forms, desk: t }: Words, format: Format, running: RunningCheck, day: string): object {
  const { employer, check, lastDay } = running;
  return {
    employer: { ...employerOf(employer), href: `/cases/${check.caseId}` },
    form: forms[check.form],
    number: check.number,
    decidedOn: format.dated(check.on),
    announcedOn: format.datedOrNull(check.announced?.on ?? null),
    lastDay: format.datedOrNull(lastDay),
    over: lastDay !== null && lastDay < day ? t.over : null,
    found: format.dong(establishedBy(check)),
  };
}

function resultRow({ forms, outcomes }: Words, format: Format, { employer, check, recovery }: CheckResult): object {
  return {
    employer: { ...employerOf(employer), href: `/cases/${check.caseId}` },
    form: forms[check.form],
    number: check.number,
    concludedOn: format.datedOrNull(check.concluded?.on ?? null),
    outcome: check.concluded ? outcomes[check.concluded.outcome] : '',
    established: format.dong(recovery.established),
    settledBefore: format.dong(recovery.settledBefore),
    recovered: format.dong(recovery.recovered),
    open: format.dong(recovery.open),
  };
}

function totalsOf({ desk: t }: Words, format: Format, results: readonly CheckResult[]): object {
  const sum = (amountOf: (each: CheckResult['recovery']) => bigint): bigint =>
    results.reduce((total, { recovery }) => total + amountOf(recovery), 0n);
  const established = sum((each) => each.established);
  const come = sum((each) => each.settledBefore + each.recovered);
  return {
    established: format.dong(established),
    settledBefore: format.dong(sum((each) => each.settledBefore)),
    recovered: format.dong(sum((each) => each.recovered)),
    open: format.dong(sum((each) => each.open)),
    rate: fill(t.rate, {
      percent: formatPercent(come, established),
      come: format.dong(come),
      established: format.dong(established),
    }),
  };
}

function candidateRows({ choices, desk: t }: Words, format: Format, { candidates }: CandidateListing): object[] {
  return candidates.map(({ employer, arrears, evaded, workers, forms }) => ({
    employer: employerOf(employer),
    arrears: format.dong(arrears),
    evaded: evaded === 0n ? null : format.dong(evaded),
    workers: format.count(workers),
    forms: forms
      .filter(({ fits }) => fits)
      .map(({ form, because, practice }) => ({
        name: choices[form],
        because,
        practice: practice ? t.practice : null,
      })),
  }));
}
