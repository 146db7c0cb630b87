import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual, Language } from '../../../kernel/language';
import { reasonIn } from '../../../kernel/outcome';
import type { LawBook } from '../../law-book';
import { articleOf, condition, met, unmet, type CaseCondition } from '../case-condition';
import type { CaseFacts } from '../case-facts';
import type { RecordMade, RequestSent } from '../facts-of-measures';
import { inDong } from '../found-words';
import { competentOf, NO_OFFICER, OFFICERS, type Competence, type OfficerCode } from '../fines/competence';
import type { FineProposal } from '../fines/fine-proposal';
import { OFFICER_NAMES_EN } from '../fines/names-in-english';
import { decideBy } from '../fines/procedure-deadlines';
import type { Policy, Standing } from '../policy';
import { changesOf } from '../term-end';
import { explanationOver, inTimeToDecide, noCrimeSuspected, stillInLimitation } from './fining-conditions';
import { openRecord, proposalFor } from './open-record';

const POWERS = [
  'fine.decree',
  'fine-power-otherwise.vss-team-head',
  ...(Object.keys(OFFICERS) as OfficerCode[]).map((officer) => `fine-power.${officer}` as const),
] as const;
const COMPETENCE = 'Luật Xử lý vi phạm hành chính, Điều 52';

/** A decision by an officer of Vietnam Social Security whose competence covers the largest frame. */
export function fine(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'fine',
    changesOn: changesOf(law, ...POWERS),
    standing: (facts) => recordStanding(law, facts),
    conditions: (day) => [
      ...procedure(law, day),
      withOfficer(
        law,
        'own-officer',
        'Có người của cơ quan BHXH đủ thẩm quyền theo mức tối đa của khung',
        (proposal) => {
          const own = competentOf(proposal.competences, 'vss');
          return own.length > 0 ? met(words(own)) : unmet(wordsOfAll(proposal.competences, 'vss'));
        },
      ),
    ],
    actBy: (facts) => decisionBy(law, facts),
  };
}

/** Handing the file to the competent chairman of a People's Committee where the office's own director may not decide. */
export function fineRecommendation(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'fine-recommendation',
    changesOn: changesOf(law, ...POWERS),
    standing(facts): Standing {
      const record = openRecord(law, facts);
      const sent = record && recommendationOf(facts, record);
      if (sent)
        return { is: 'done', because: { vi: `Đã kiến nghị tại ${sent.number}`, en: `Recommended by ${sent.number}` } };
      return recordStanding(law, facts);
    },
    conditions: (day) => [
      ...procedure(law, day).filter((each) => each.code !== 'explanation-over'),
      withOfficer(
        law,
        'beyond-director',
        'Mức tối đa của khung vượt thẩm quyền của Giám đốc BHXH cấp tỉnh',
        (proposal) => {
          const director = proposal.competences.find((each) => each.officer === 'provincial-vss-director');
          if (!director)
            return met({
              vi: 'Giám đốc BHXH cấp tỉnh không có thẩm quyền',
              en: 'the provincial director has no power',
            });
          return director.verdict === 'competent' ? unmet(words([director])) : met(words([director]));
        },
      ),
      withOfficer(law, 'committee-chairman', 'Có Chủ tịch Ủy ban nhân dân đủ thẩm quyền', (proposal) => {
        const chairs = competentOf(proposal.competences, 'committee');
        return chairs.length > 0 ? met(words(chairs)) : unmet(wordsOfAll(proposal.competences, 'committee'));
      }),
    ],
    actBy: (facts) => decisionBy(law, facts),
  };
}

function withOfficer(
  law: LawBook,
  code: string,
  sentence: string,
  judge: (proposal: FineProposal) => ReturnType<CaseCondition['holds']>,
): CaseCondition {
  return condition(code, sentence, COMPETENCE, (facts, day) => {
    const record = openRecord(law, facts);
    if (!record) return unmet({ vi: 'không có biên bản chưa ra quyết định', en: 'no record awaits a decision' });
    const proposal = proposalFor(law, facts, record, day);
    return proposal.ok
      ? judge(proposal.value)
      : unmet({ vi: 'chưa xác định được khung tiền phạt', en: 'the frame of the fine is not known' });
  });
}

// Numbers begin anew each year, so an older recommendation is not one about this record.
function recommendationOf(facts: CaseFacts, record: RecordMade): RequestSent | undefined {
  return facts.requests.find(
    (each) => each.to === 'committee' && each.recordNumber === record.number && each.sentOn >= record.madeOn,
  );
}

function recordStanding(law: LawBook, facts: CaseFacts): Standing {
  if (openRecord(law, facts)) return { is: 'in-question' };
  return facts.records.length === 0
    ? {
        is: 'not-applicable',
        because: { vi: 'Chưa có biên bản vi phạm hành chính', en: 'There is no violation record yet' },
      }
    : { is: 'done', because: decided(facts) };
}

function procedure(law: LawBook, day: CivilDate): CaseCondition[] {
  return [
    condition('frame-known', 'Xác định được khung tiền phạt của từng hành vi', frames(law, day), (facts, on) => {
      const record = openRecord(law, facts);
      if (!record) return unmet({ vi: 'không có biên bản chưa ra quyết định', en: 'no record awaits a decision' });
      const proposal = proposalFor(law, facts, record, on);
      if (!proposal.ok) {
        const inWords = (language: Language) =>
          proposal.reasons.map((each) => reasonIn(each, language)).map(({ found, sentence }) => found ?? sentence);
        return unmet({ vi: inWords('vi').join('; '), en: inWords('en').join('; ') });
      }
      return met({
        vi: `tổng mức phạt dự kiến ${inDong(proposal.value.total)} (${proposal.value.lines.length} hành vi)`,
        en: `${inDong(proposal.value.total)} expected for ${proposal.value.lines.length} acts`,
      });
    }),
    inTimeToDecide(law, day),
    stillInLimitation(law, day),
    explanationOver(law, day),
    noCrimeSuspected(law),
  ];
}

function frames(law: LawBook, day: CivilDate): string {
  return law.get('fine.decree').find(day)?.reference ?? articleOf(law, 'violation.limitation', day);
}

// A deadline of the law, not of the office: no pause moves it.
function decisionBy(law: LawBook, facts: CaseFacts): CivilDate | null {
  const record = openRecord(law, facts);
  return record ? decideBy(law, record.course, record.madeOn) : null;
}

function words(all: readonly Competence[]): Bilingual {
  const each = all.map(({ officer, limit, disagreement }) => {
    const doubt = disagreement && {
      vi: ` (văn bản khác quy định khác: ${disagreement.vi})`,
      en: ` (another text says otherwise: ${disagreement.en})`,
    };
    return {
      vi: `${OFFICERS[officer].title}: đến ${inDong(limit)}${doubt?.vi ?? ''}`,
      en: `${OFFICER_NAMES_EN[officer]}: up to ${inDong(limit)}${doubt?.en ?? ''}`,
    };
  });
  return { vi: each.map(({ vi }) => vi).join('; '), en: each.map(({ en }) => en).join('; ') };
}

function wordsOfAll(all: readonly Competence[], of: 'vss' | 'committee'): Bilingual {
  const own = all.filter((each) => OFFICERS[each.officer].of === of);
  if (own.length === 0) return NO_OFFICER;
  const { vi, en } = words(own);
  return { vi: `không ai đủ thẩm quyền chắc chắn: ${vi}`, en: `nobody has the power beyond doubt: ${en}` };
}

function decided({ records }: CaseFacts): Bilingual {
  const numbers = records.map((each) => each.decisionNumber).join('; ');
  return { vi: `Đã có quyết định ${numbers}`, en: `Decided by ${numbers}` };
}
