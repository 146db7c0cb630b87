import { SHELL_WORDS } from '../../../platform/pages/shell-words';
import { reasonIn, type Outcome, type Reason } from '../../../kernel/outcome';
import { periodOf } from '../../../kernel/period';
import { SYSTEM_ACTOR } from '../../cases/cases.api';
import { fill, spoken, type Language, type Spoken } from '../../../kernel/language';
import type { ListActed } from '../use-cases/act-on-list.use-case';
import { formSentence } from '../../../platform/pages/form-sentences';
import { Format } from '../../../platform/pages/format';
import type { PageContext } from '../../../platform/pages/page-context';
import { authorityOptions, shortOfficeName } from '../../authorities/authorities.api';
import { versionOfProposals } from '../domain/proposals';
import { LIST_FORMATS } from '../use-cases/make-list-files.use-case';
import type { ListVersion, OfficeList, PublicationDesk } from '../use-cases/view-publications.query';
import { PUBLICITY_WORDS } from '../words';
import type { ListAct } from './publications.request';

type Words = Spoken<typeof PUBLICITY_WORDS>['publications'];

/** What came of a form of the page. */
export interface ListAttempt {
  readonly act: ListAct;
  /** Null where no name was given. */
  readonly outcome: Outcome<ListActed> | null;
}

/** The view of the page of lists. */
export function publicationsPage(
  context: PageContext,
  desk: PublicationDesk,
  actor: string,
  { attempt, wrong }: { readonly attempt: ListAttempt | null; readonly wrong: readonly string[] },
): object {
  const { language } = context;
  const { publications: t } = spoken(PUBLICITY_WORDS, language);
  const format = new Format(language);
  const { tree, today, month, chosen, published } = desk;
  return {
    t,
    authorities: authorityOptions(tree, today, t.choose, chosen?.office.code),
    month,
    outcome: attempt?.outcome?.ok ? outcomeOf(context, t, attempt.act, attempt.outcome.value) : null,
    failure: failureOf(context, attempt, wrong),
    chosen: chosen && chosenList(t, format, chosen, { actor, isOpen: periodOf(today) === month }),
    lists: published.map((version) => ({
      ...versionRow(t, format, version),
      heading: fill(t.listOf, {
        office: shortOfficeName(version.list.authority.name),
        month: format.period(version.list.month),
      }),
      href: `/publications?authority=${encodeURIComponent(version.list.authority.code)}&month=${version.list.month}`,
    })),
    hasLists: published.length > 0,
  };
}

function outcomeOf({ language }: PageContext, t: Words, act: ListAct, { taken, passedOver }: ListActed): object {
  return {
    sentence: fill(t.taken[act], { n: taken }),
    passedHeading: fill(t.passedOver, { n: passedOver.length }),
    hasPassed: passedOver.length > 0,
    passed: passedOver.map(({ caseId, employerCode, name, reasons }) => ({
      href: `/cases/${caseId}`,
      code: employerCode,
      name,
      reasons: reasons.map((reason) => reasonLine(reason, language)),
    })),
  };
}

function failureOf({ language }: PageContext, attempt: ListAttempt | null, wrong: readonly string[]): object | null {
  if (wrong.length > 0) return { heading: SHELL_WORDS.forms.summary[language], reasons: wrong };
  if (!attempt || attempt.outcome?.ok) return null;
  const reasons = attempt.outcome?.reasons.map((reason) => reasonLine(reason, language)) ?? [
    formSentence('actor')[language],
  ];
  return { heading: PUBLICITY_WORDS.publications.refused[language], reasons };
}

function reasonLine(reason: Reason, language: Language): string {
  const { article } = reason;
  const { sentence, found } = reasonIn(reason, language);
  const told = found === undefined ? sentence : `${sentence}: ${found}`;
  return article === undefined ? told : `${told} (${article})`;
}

function chosenList(
  t: Words,
  format: Format,
  { office, month, proposals, versions }: OfficeList,
  { actor, isOpen }: { readonly actor: string; readonly isOpen: boolean },
): object {
  const path = `/publications/${encodeURIComponent(office.code)}/${month}`;
  return {
    heading: fill(t.listOf, { office: shortOfficeName(office.name), month: format.period(month) }),
    actor,
    isOpen,
    acts: [
      { action: `${path}/proposals`, label: t.proposeAll, hint: null, read: null },
      {
        action: `${path}/approval`,
        label: t.approveAll,
        hint: t.approveHint,
        read: String(versionOfProposals(proposals)),
      },
      { action: `${path}/publication`, label: t.publishAll, hint: t.publishHint, read: null },
    ],
    proposals: proposals.map((proposal) => ({
      href: `/cases/${proposal.caseId}`,
      code: proposal.employerCode,
      name: proposal.name,
      workers: format.count(proposal.workers),
      amount: format.dong(proposal.amount),
      by: `${proposal.proposedBy}, ${format.date(proposal.proposedOn)}`,
      state: isTakenOff(proposal, versions) ? t.takenOff : t.states[proposal.state],
      approvedBy: proposal.approvedBy === null ? null : fill(t.approvedBy, { by: proposal.approvedBy }),
      reason: proposal.reason,
    })),
    hasProposals: proposals.length > 0,
    versions: versions.toReversed().map((version) => versionRow(t, format, version)),
    hasVersions: versions.length > 0,
    publicHref: `/public/${encodeURIComponent(office.code)}/${month}`,
  };
}

/** Whether a name that was published is missing in the latest version. */
function isTakenOff(
  { state, employerCode }: OfficeList['proposals'][number],
  versions: OfficeList['versions'],
): boolean {
  const latest = versions.at(-1);
  return (
    state === 'published' && latest !== undefined && !latest.list.rows.some((row) => row.employerCode === employerCode)
  );
}

function versionRow(t: Words, format: Format, { list, publishedBy, supersededOn }: ListVersion): object {
  const { authority, month, version, publishedOn, rows, amount } = list;
  const files = `/api/v1/publications/${encodeURIComponent(authority.code)}/${month}/files`;
  return {
    version: String(version),
    publishedOn: format.dated(publishedOn),
    employers: format.count(rows.length),
    amount: format.dong(BigInt(amount)),
    publishedBy: publishedBy === SYSTEM_ACTOR ? t.system : publishedBy,
    supersededOn: format.datedOrNull(supersededOn),
    files: LIST_FORMATS.map((each) => ({ href: `${files}/${each}?version=${version}`, label: each.toUpperCase() })),
  };
}
