import { listItems } from '../../../platform/documents/vietnamese-format';

/** A frozen record: earlier ones did not list the amounts that an act rests on. */
export function completeRecord(frozen: object): object {
  const { acts } = frozen as { readonly acts: readonly object[] };
  return { ...frozen, acts: acts.map((act) => ({ items: null, ...act })) };
}

/** A frozen decision: that a sanction is for which act, and the marks after each line, stood in the template of earlier versions. */
export function completeDecision(frozen: object): object {
  const { acts, remedies } = frozen as {
    readonly acts: readonly { readonly mark: string; readonly sanction: string }[];
    readonly remedies: readonly string[] | null;
  };
  const lines = listItems(
    acts.map(({ mark, sanction }) =>
      sanction.startsWith('Đối với hành vi') ? sanction : `Đối với hành vi tại điểm 2.${mark}: ${sanction}`,
    ),
  );
  return {
    ...frozen,
    acts: acts.map((act, index) => ({ ...act, sanction: lines[index] ?? act.sanction })),
    remedies: remedies && listItems(remedies),
  };
}

/** A frozen letter to a chairman: earlier ones did not name who represents the employer. */
export function completeRecommendation(frozen: object): object {
  const { remedies } = frozen as { readonly remedies: readonly string[] | null };
  return { representative: null, ...frozen, remedies: remedies && listItems(remedies) };
}

/** A frozen decision to enforce: the words on how the fine was obeyed stood in the template of earlier versions, which named nobody. */
export function completeCoercion(frozen: object): object {
  return { representative: null, obeyed: 'chưa được chấp hành đầy đủ', ...frozen };
}
