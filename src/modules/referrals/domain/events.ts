/** Topic of the outbox: the files of a dossier are to be made. */
export const MAKE_DOSSIER_TOPIC = 'referrals.make-dossier';

export interface DossierWanted {
  readonly dossierId: number;
}

/** Topic of the outbox: a dossier of a case is to be frozen as it stands then, and its files made. */
export const ORDER_DOSSIER_TOPIC = 'referrals.order-dossier';

export interface DossierOrdered {
  readonly caseId: number;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly orderedBy: string;
}
