/**
 * How an employer pays: in time · every month some days late · a part of each month · no longer since some month ·
 * each month's principal, but many months late · everything once a year · irregular lumps · rounded up and ahead.
 */
export type PayerType = 'prompt' | 'late' | 'partial' | 'stopped' | 'slow' | 'yearly' | 'lumps' | 'ahead';
