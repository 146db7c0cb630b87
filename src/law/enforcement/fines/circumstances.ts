import type { CivilDate } from '../../../kernel/civil-date';
import { divideHalfUp, type Dong } from '../../../kernel/money';
import type { LawBook } from '../../law-book';
import type { FineFrame } from './fine-frame';

/** Circumstances that lower a fine (law on handling administrative violations art. 9), as they come up with employers. */
export const MITIGATING = {
  'made-good': 'Đã có hành vi ngăn chặn, làm giảm bớt hậu quả hoặc tự nguyện khắc phục hậu quả, bồi thường thiệt hại',
  'owned-up': 'Tự nguyện khai báo, thành thật hối lỗi; tích cực giúp đỡ cơ quan chức năng phát hiện, xử lý vi phạm',
  'special-hardship': 'Vi phạm do hoàn cảnh đặc biệt khó khăn mà không do mình gây ra',
  coerced: 'Vi phạm do bị ép buộc hoặc bị lệ thuộc về vật chất hoặc tinh thần',
} as const;

/** Circumstances that raise a fine (the same law art. 10), as they come up with employers. */
export const AGGRAVATING = {
  organised: 'Vi phạm hành chính có tổ chức',
  'many-times': 'Vi phạm hành chính nhiều lần',
  'second-offence': 'Tái phạm',
  'used-office': 'Lợi dụng chức vụ, quyền hạn để vi phạm',
  'went-on': 'Tiếp tục vi phạm mặc dù người có thẩm quyền đã yêu cầu chấm dứt',
  concealed: 'Sau khi vi phạm đã có hành vi trốn tránh, che giấu',
  'large-scale': 'Vi phạm có quy mô lớn, số lượng hoặc trị giá lớn',
} as const;

export type Mitigating = keyof typeof MITIGATING;
export type Aggravating = keyof typeof AGGRAVATING;

/** Circumstances of one act, each proved in the file. */
export interface Circumstances {
  readonly mitigating: readonly Mitigating[];
  readonly aggravating: readonly Aggravating[];
}

/**
 * The fine for one act. One mitigating circumstance offsets one aggravating. Nothing left: the average of the frame; two or more
 * left: the end of the frame; one left: a share of the way there (parameter `fine.one-circumstance`, assumed). Rounded half-up once.
 * Law on handling administrative violations art. 23 (4); Decree 118/2021/NĐ-CP art. 9 (1).
 */
export function fineWithin(law: LawBook, frame: FineFrame, circumstances: Circumstances, day: CivilDate): Dong {
  const left = circumstances.aggravating.length - circumstances.mitigating.length;
  if (left >= 2) return frame.max;
  if (left <= -2) return frame.min;
  const { numerator, denominator } = law.get('fine.one-circumstance').at(day);
  const half = (frame.max - frame.min) * BigInt(Math.sign(left)) * numerator;
  return divideHalfUp((frame.min + frame.max) * denominator + half, 2n * denominator);
}
