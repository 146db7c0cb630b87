export { KeepDossiers, type MadeDossier } from './use-cases/keep-dossiers';
export { FollowReferrals, type FollowedReferral } from './use-cases/follow-referrals.query';
export { referralsOf, requestsOf, type ReferralCourse, type RequestCourse } from './domain/referral-course';
export * from './domain/case-events';
