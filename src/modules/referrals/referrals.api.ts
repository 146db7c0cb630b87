export { ComposeDossier, type ComposedDossier } from './use-cases/compose-dossier.query';
export { FollowReferrals, type FollowedReferral } from './use-cases/follow-referrals.query';
export { referralsOf, requestsOf, type ReferralCourse, type RequestCourse } from './domain/referral-course';
export * from './domain/case-events';
