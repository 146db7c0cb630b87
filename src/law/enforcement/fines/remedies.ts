import { definitionOf, isOldDecree, OLD_DECREES, type ViolationActCode } from './violation-act';

/** What a decision orders besides the fine: the article, and what the employer must do, as the decree writes it. */
export interface Remedy {
  readonly act: ViolationActCode;
  readonly article: string;
  readonly order: string;
}

const SI = 'bảo hiểm xã hội bắt buộc';
const UI = 'bảo hiểm thất nghiệp';

const ARTICLES: Readonly<Partial<Record<ViolationActCode, readonly [article: string, fund: string, toFund: string]>>> =
  {
    'SI-registration-late': ['điểm a khoản 4 Điều 43', SI, 'quỹ bảo hiểm xã hội'],
    'SI-late': ['điểm b khoản 4 Điều 43', SI, 'quỹ bảo hiểm xã hội'],
    'SI-registration-evaded': ['điểm a khoản 3 Điều 44', SI, 'quỹ bảo hiểm xã hội'],
    'SI-evaded': ['điểm b khoản 3 Điều 44', SI, 'quỹ bảo hiểm xã hội'],
    'UI-registration-late': ['điểm a khoản 4 Điều 45', UI, 'quỹ bảo hiểm thất nghiệp'],
    'UI-late': ['điểm b khoản 4 Điều 45', UI, 'quỹ bảo hiểm thất nghiệp'],
    'UI-registration-evaded': ['điểm a khoản 4 Điều 46', UI, 'quỹ bảo hiểm thất nghiệp'],
    'UI-evaded': ['điểm b khoản 4 Điều 46', UI, 'quỹ bảo hiểm thất nghiệp'],
  };

/**
 * What must be ordered with each act. Decree 283/2026/NĐ-CP arts 43 (4), 44 (3), 45 (4), 46 (4): register who is not registered, pay
 * what is owed and 0.03 % a day. Decrees 12/2022/NĐ-CP art. 39 (10) and 28/2020/NĐ-CP art. 38 (10): pay what is owed and what lateness adds.
 * Empty for acts outside these decrees.
 * @param inForce the decree that applied when the acts were done, for those of before Decree 283/2026
 */
export function remediesOf(acts: readonly ViolationActCode[], inForce = '12/2022'): readonly Remedy[] {
  return [...new Set(acts)].flatMap((act): Remedy[] => {
    const { decree, evasion, measure } = definitionOf(act);
    if (decree === undefined) return [];
    const rule = ARTICLES[act];
    if (!rule) {
      const { name, article: old } = OLD_DECREES[isOldDecree(inForce) ? inForce : '12/2022'];
      return [{ act, article: `khoản 10 ${old} ${name}`, order: OLD_ORDER }];
    }
    const [article, fund, toFund] = rule;
    const how = evasion ? 'trốn đóng' : 'chậm đóng';
    const register =
      measure === 'workers' ? `lập hồ sơ đăng ký hoặc lập hồ sơ đăng ký đầy đủ số người tham gia ${fund}; ` : '';
    const order = `Buộc người sử dụng lao động ${register}đóng đủ số tiền ${fund} ${how}; nộp số tiền bằng 0,03%/ngày tính trên số tiền ${fund} ${how} và số ngày ${how} vào ${toFund}`;
    return [{ act, article: `${article} Nghị định số 283/2026/NĐ-CP`, order }];
  });
}

const OLD_ORDER =
  'Buộc người sử dụng lao động đóng đủ số tiền bảo hiểm xã hội bắt buộc, bảo hiểm thất nghiệp phải đóng; nộp khoản tiền lãi, số tiền xử lý chậm đóng, trốn đóng theo quy định của pháp luật về bảo hiểm xã hội';
