import type { AuthorityNode } from '../../authorities/authorities.api';
import type { WaitingEmployer } from '../domain/waiting-employer';

/** A waiting employer as the API and the command line tell it. */
export function waitingJson({ employerCode, name, ended, successors, meanwhile }: WaitingEmployer) {
  return {
    employerCode,
    name,
    ended: officeJson(ended),
    endedOn: ended.validTo,
    successors: successors.map(officeJson),
    meanwhile: officeJson(meanwhile),
  };
}

function officeJson({ code, name }: AuthorityNode): { readonly code: string; readonly name: string } {
  return { code, name };
}
