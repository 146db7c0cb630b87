import { listItems } from '../../../platform/documents/vietnamese-format';

/** What an earlier version froze of the members of a team: the mark after each stood in its template. */
interface FrozenTeam {
  readonly team: readonly {
    readonly number: string;
    readonly line?: string;
    readonly name?: string;
    readonly role?: string;
  }[];
}

/** Frozen minutes or a decision with its team, as today's template prints it. */
export function completeTeam(frozen: object): object {
  const { team } = frozen as FrozenTeam;
  const lines = listItems(team.map(({ line, name, role }) => line ?? `${name ?? ''}, ${role ?? ''}`));
  return { ...frozen, team: team.map(({ number }, index) => ({ number, line: lines[index] ?? '' })) };
}

/** A frozen conclusion: earlier ones named no day to pay by, no account, and nobody to object to. */
export function completeConclusion(frozen: object): object {
  return { payBy: null, accounts: null, objection: null, ...frozen };
}

/** Minutes of a working session: the code of the form stood in the template of earlier versions. */
export function completeSession(frozen: object): object {
  return { form: 'Mẫu D04h-TS', ...frozen };
}

/** A frozen request to inspect: what it rests on, and the words around what was tried, stood in the template of earlier versions. */
export function completeRequest(frozen: object): object {
  const { checks, obstructions, ...request } = frozen as {
    readonly checks?: readonly { readonly number: string; readonly date: string; readonly outcome: string }[];
    readonly obstructions?: readonly string[];
  };
  return {
    legalBases: [
      'Luật Thanh tra số 84/2025/QH15; Luật Bảo hiểm xã hội số 41/2024/QH15',
      'điểm c khoản 1 Điều 7, điểm c khoản 3 Điều 15 Nghị định số 217/2025/NĐ-CP về hoạt động kiểm tra chuyên ngành',
    ],
    tried: listItems([
      ...(checks ?? []).map(({ number, date, outcome }) => `Kiểm tra theo Quyết định số ${number} ${date}: ${outcome}`),
      ...(obstructions ?? []).map((document) => `Đơn vị cản trở, thể hiện tại: ${document}`),
    ]),
    ...request,
  };
}
