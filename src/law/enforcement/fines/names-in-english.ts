import type { Aggravating, Mitigating } from './circumstances';
import type { OfficerCode } from './competence';
import type { ViolationActCode } from './violation-act';

/** Acts in English, for screens; papers are Vietnamese. */
export const ACT_NAMES_EN: Readonly<Record<ViolationActCode, string>> = {
  'SI-UI-late': 'Social and unemployment insurance paid late, too low or not for all',
  'SI-UI-none-paid': 'Nothing paid for any worker',
  'SI-UI-evasion': 'Social and unemployment insurance evaded',
  'SI-registration-late': 'Workers registered late for social insurance',
  'SI-late': 'Social insurance paid late',
  'SI-registration-evaded': 'Social insurance evaded by not registering workers',
  'SI-evaded': 'Social insurance evaded',
  'UI-registration-late': 'Workers registered late for unemployment insurance',
  'UI-late': 'Unemployment insurance paid late',
  'UI-registration-evaded': 'Unemployment insurance evaded by not registering workers',
  'UI-evaded': 'Unemployment insurance evaded',
  'HI-unpaid': 'Health insurance not paid, paid late or evaded',
};

/** Circumstances in English. */
export const CIRCUMSTANCE_NAMES_EN: Readonly<Record<Mitigating | Aggravating, string>> = {
  'made-good': 'Prevented, lessened or made good the harm',
  'owned-up': 'Reported itself, repented, helped the authorities',
  'special-hardship': 'Special hardship that it did not cause',
  coerced: 'Forced, or dependent on another',
  organised: 'Organised',
  'many-times': 'Committed many times',
  'second-offence': 'Second offence',
  'used-office': 'Abused an office',
  'went-on': 'Went on although told to stop',
  concealed: 'Evaded or concealed afterwards',
  'large-scale': 'On a large scale',
};

/** Officers in English. */
export const OFFICER_NAMES_EN: Readonly<Record<OfficerCode, string>> = {
  'commune-committee-chairman': 'Chairman of the commune People’s Committee',
  'district-committee-chairman': 'Chairman of the district People’s Committee',
  'provincial-committee-chairman': 'Chairman of the provincial People’s Committee',
  'provincial-vss-director': 'Director of the provincial social insurance office',
  'vss-team-head': 'Head of a check team of Vietnam Social Security',
  'vss-director': 'Director of Vietnam Social Security',
  'home-affairs-director': 'Director of the department of home affairs',
  'provincial-chief-inspector': 'Chief inspector of the province',
  'wage-department-head': 'Head of the department of wages and social insurance',
  'ministerial-team-head': 'Head of a ministry’s check team',
  'employment-department-head': 'Head of the department of employment',
  'employment-team-head': 'Head of a check team of the department of employment',
  'wage-team-head': 'Head of a check team of the department of wages and social insurance',
  'police-officer': 'Police officer on duty',
  'police-company-head': 'Head of a company of the mobile police',
  'police-station-head': 'Head of a police post, station or squad',
  'commune-police-chief': 'Chief of the commune’s police',
  'provincial-police-division-head': 'Head of a division of the provincial police',
  'provincial-police-director': 'Director of the provincial police',
  'police-department-head': 'Head of a department of the Ministry of Public Security',
};
