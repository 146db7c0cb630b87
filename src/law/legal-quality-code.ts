/**
 * The legal quality of an open item on a day (Law 41/2024 arts 38–39):
 * not-due chưa đến hạn xử lý · late chậm đóng · evaded trốn đóng · late-not-evaded chậm đóng không bị coi là trốn đóng.
 */
export const LEGAL_QUALITIES = ['not-due', 'late', 'evaded', 'late-not-evaded'] as const;
export type LegalQuality = (typeof LEGAL_QUALITIES)[number];
