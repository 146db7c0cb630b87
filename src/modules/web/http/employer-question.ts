import type { EmployerSort } from '../../arrears/arrears.api';
import type { EmployerListQuestion } from '../use-cases/list-employers.query';
import type { EmployerListRequest } from './employer-list.request';

/** What a request asks for, without day and page. */
export function questionOf(
  { q, authority, quality, status, list }: EmployerListRequest,
  sort: EmployerSort,
): Omit<EmployerListQuestion, 'day' | 'limit'> {
  return {
    ...(q === undefined ? {} : { search: q }),
    ...(authority === undefined ? {} : { authorityCode: authority }),
    ...(quality === undefined ? {} : { quality }),
    ...(status === undefined ? {} : { status }),
    list: list === undefined || list === 'arrears' ? 'owing' : list,
    sort,
  };
}
