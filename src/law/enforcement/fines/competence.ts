import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { smallerOf, type Dong } from '../../../kernel/money';
import type { LawBook } from '../../law-book';
import type { EmployerKind } from '../employer-kind';
import { inDong } from '../found-words';
import { definitionOf, type ViolationActCode } from './violation-act';

interface Officer {
  readonly title: string;
  /** Whose officer: of Vietnam Social Security, a People's Committee, the police, or another body. */
  readonly of: 'vss' | 'committee' | 'police' | 'other';
  /** Acts that the power reaches: all of social and unemployment insurance unless told. */
  readonly reach?: 'evasion' | 'unemployment';
  readonly level: 'commune' | 'district' | 'provincial' | 'national';
}

/** The police fine evasion only. Decree 283/2026/NĐ-CP art. 63 (5). */
function police(title: string, level: Officer['level']): Officer {
  return { title, of: 'police', level, reach: 'evasion' };
}

/** Who may impose fines in social and unemployment insurance. A grassroots office's director has no such power. */
export const OFFICERS = {
  'commune-committee-chairman': { title: 'Chủ tịch Ủy ban nhân dân cấp xã', of: 'committee', level: 'commune' },
  'district-committee-chairman': { title: 'Chủ tịch Ủy ban nhân dân cấp huyện', of: 'committee', level: 'district' },
  'provincial-committee-chairman': { title: 'Chủ tịch Ủy ban nhân dân cấp tỉnh', of: 'committee', level: 'provincial' },
  'provincial-vss-director': { title: 'Giám đốc Bảo hiểm xã hội cấp tỉnh', of: 'vss', level: 'provincial' },
  'vss-team-head': {
    title: 'Trưởng đoàn kiểm tra chuyên ngành do Bảo hiểm xã hội Việt Nam thành lập',
    of: 'vss',
    level: 'national',
  },
  'vss-director': { title: 'Giám đốc Bảo hiểm xã hội Việt Nam', of: 'vss', level: 'national' },
  'home-affairs-director': { title: 'Giám đốc Sở Nội vụ', of: 'other', level: 'provincial' },
  'provincial-chief-inspector': { title: 'Chánh Thanh tra tỉnh', of: 'other', level: 'provincial' },
  'wage-department-head': { title: 'Cục trưởng Cục Tiền lương và Bảo hiểm xã hội', of: 'other', level: 'national' },
  'ministerial-team-head': {
    title: 'Trưởng đoàn kiểm tra do Bộ trưởng Bộ Nội vụ hoặc Bộ trưởng Bộ Tài chính thành lập',
    of: 'other',
    level: 'national',
  },
  'employment-department-head': {
    title: 'Cục trưởng Cục Việc làm',
    of: 'other',
    level: 'national',
    reach: 'unemployment',
  },
  'employment-team-head': {
    title: 'Trưởng đoàn kiểm tra do Cục trưởng Cục Việc làm thành lập',
    of: 'other',
    level: 'national',
    reach: 'unemployment',
  },
  'wage-team-head': {
    title: 'Trưởng đoàn kiểm tra do Cục trưởng Cục Tiền lương và Bảo hiểm xã hội thành lập',
    of: 'other',
    level: 'national',
  },
  'police-officer': police('Chiến sĩ Công an nhân dân đang thi hành công vụ', 'commune'),
  'police-company-head': police('Thủ trưởng đơn vị Cảnh sát cơ động cấp đại đội', 'provincial'),
  'police-station-head': police('Trưởng đồn Công an, Trưởng trạm, Đội trưởng', 'commune'),
  'commune-police-chief': police('Trưởng Công an cấp xã', 'commune'),
  'provincial-police-division-head': police('Trưởng phòng nghiệp vụ thuộc Công an cấp tỉnh', 'provincial'),
  'provincial-police-director': police('Giám đốc Công an cấp tỉnh', 'provincial'),
  'police-department-head': police('Cục trưởng nghiệp vụ của Bộ Công an', 'national'),
} as const satisfies Record<string, Officer>;

export type OfficerCode = keyof typeof OFFICERS;

/** What one officer may do about a case of fines. */
export interface Competence {
  readonly officer: OfficerCode;
  /** Highest frame for the employer at hand (doubled for organisations). */
  readonly limit: Dong;
  /** `disputed`: decrees in force disagree, and the frame lies between what they say. */
  readonly verdict: 'competent' | 'not-competent' | 'disputed';
  readonly reference: string;
  /** Where two decrees disagree: the other one, whatever the verdict. */
  readonly disagreement: Bilingual | null;
}

const OTHERWISE = { 'vss-team-head': 'fine-power-otherwise.vss-team-head' } as const;

/**
 * Who may fine, by the highest maximum of all the acts' frames, never by the fine itself, in the order of the table.
 * Law on handling administrative violations art. 52; Decree 283/2026/NĐ-CP arts 55, 57, 58, 61, 63 (before: 189/2025, 12/2022).
 * @param largestFrame largest upper end of a frame for an individual
 */
export function competences(law: LawBook, largestFrame: Dong, kind: EmployerKind, day: CivilDate): Competence[] {
  const times = kind === 'organisation' ? BigInt(law.get('fine.organisation-multiplier').at(day)) : 1n;
  return (Object.keys(OFFICERS) as OfficerCode[]).flatMap((officer) => {
    const power = law.get(`fine-power.${officer}`).find(day);
    if (!power || power.value === 0n) return [];
    const other = officer === 'vss-team-head' ? law.get(OTHERWISE[officer]).find(day) : undefined;
    const lower = other ? smallerOf(power.value, other.value) : power.value;
    const higher = other && other.value > power.value ? other.value : power.value;
    return {
      officer,
      limit: power.value * times,
      verdict: largestFrame <= lower ? 'competent' : largestFrame <= higher ? 'disputed' : 'not-competent',
      reference: power.reference,
      disagreement:
        other && other.value !== power.value
          ? {
              vi: `${other.reference}: đến ${inDong(other.value * times)}`,
              en: `${other.reference}: up to ${inDong(other.value * times)}`,
            }
          : null,
    } satisfies Competence;
  });
}

/** Whether an officer's power reaches an act. Decree 283/2026/NĐ-CP art. 63 (5), (9), (10): arts 44 and 46; arts 45 and 46. */
export function reaches(officer: OfficerCode, act: ViolationActCode): boolean {
  const { of, reach }: Officer = OFFICERS[officer];
  const { decree, evasion } = definitionOf(act);
  // Chairmen's power reaches every field, the others' social and unemployment insurance.
  if (decree === undefined) return of === 'committee';
  if (reach === undefined) return true;
  return reach === 'evasion' ? evasion : act.startsWith('UI-');
}

/** What is said where nobody of an office may fine. */
export const NO_OFFICER: Bilingual = { vi: 'không có chức danh nào', en: 'there is no such officer' };

/** Officers of one kind whose competence nobody disputes, the lowest power first. */
export function competentOf(all: readonly Competence[], of: Officer['of']): readonly Competence[] {
  return all
    .filter((each) => OFFICERS[each.officer].of === of && each.verdict === 'competent')
    .toSorted((a, b) => (a.limit < b.limit ? -1 : a.limit > b.limit ? 1 : 0));
}
