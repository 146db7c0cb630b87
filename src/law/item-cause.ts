import type { Bilingual } from '../kernel/language';

/**
 * Why an amount is owed: registered for its period, or an increase that is an item of its own beside it (domain: cause).
 * retroactive-wage – a rise decided later for months gone by; suspension-make-up – what was put off while paying into retirement was
 * suspended; back-collection – evaded months found before July 2025; found – by a check since.
 */
export const ITEM_CAUSES = [
  'registered',
  'retroactive-wage',
  'suspension-make-up',
  'back-collection',
  'found',
] as const;
export type ItemCause = (typeof ITEM_CAUSES)[number];

/** Causes that an adjustment may name. */
export const ADJUSTMENT_CAUSES = ['retroactive-wage', 'suspension-make-up', 'back-collection'] as const;
export type AdjustmentCause = (typeof ADJUSTMENT_CAUSES)[number];

/** Days of the findings whose evaded months are collected back by Decision 595/QĐ-BHXH art. 38 (1.1): until the law of 2024 took its place. */
export const BACK_COLLECTION_DAYS = { from: '2016-01-01', to: '2025-06-30' } as const;

/** Names as shown on screens and printed. */
export const ITEM_CAUSE_NAMES: Readonly<Record<ItemCause, Bilingual>> = {
  registered: { vi: 'Đã đăng ký', en: 'Registered' },
  'retroactive-wage': { vi: 'Truy đóng do điều chỉnh tăng tiền lương', en: 'Retroactive rise of wages' },
  'suspension-make-up': {
    vi: 'Đóng bù sau tạm dừng đóng HTTT',
    en: 'Made up after suspended retirement contributions',
  },
  'back-collection': {
    vi: 'Truy thu thời gian trốn đóng trước 01/7/2025',
    en: 'Collected back for evasion before July 2025',
  },
  found: { vi: 'Phát hiện qua kiểm tra', en: 'Found by a check' },
};
