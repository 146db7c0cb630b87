import type { CivilDate } from '../../../kernel/civil-date';
import { basisInForce, basisOn } from '../../../law/citations';
import type { CheckForm } from './check-events';

/** Whether a form is an inspection (thanh tra), as against a check (kiểm tra). */
export function isInspection(form: CheckForm): boolean {
  return form === 'vss-inspection' || form === 'provincial-inspection';
}

/** What a paper about looking at an employer rests on, by the law in force on its day. */
export function legalBasesOf(kind: 'inspection' | 'check' | 'session', day: CivilDate): readonly string[] {
  return [
    ...basisInForce('social-insurance', day),
    ...basisInForce('employment', day),
    basisOn('health-insurance', day),
    ...(kind === 'inspection' ? basisInForce('inspection', day) : []),
    ...(kind === 'inspection' ? basisInForce('inspections-by-insurance', day) : []),
    ...(kind === 'check' ? basisInForce('checks-by-insurance', day) : []),
    ...basisInForce('late-and-evaded-decree', day),
    ...basisInForce('collection', day),
  ];
}

/** What a request to an inspectorate rests on (Decree 217/2025/NĐ-CP arts 7 (1) (c), 15 (3) (c)). */
export function requestBases(day: CivilDate): readonly string[] {
  return [
    ...basisInForce('inspection', day),
    ...basisInForce('social-insurance', day),
    ...basisInForce('checks-by-insurance', day, 'điểm c khoản 1 Điều 7, điểm c khoản 3 Điều 15'),
  ];
}
