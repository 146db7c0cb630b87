import type { Response } from 'supertest';
import type { CaseApplication } from './case-application';

const OWN_PAGE = { 'Sec-Fetch-Site': 'same-origin' };

/** Sends the form of a step as a reader does who looks at the review and confirms it; what is not reviewed is answered at once. */
export async function sendStep(
  app: Pick<CaseApplication, 'post'>,
  path: string,
  form: Readonly<Record<string, string>>,
): Promise<Response> {
  const post = (more: Record<string, string>) =>
    app
      .post(path, OWN_PAGE)
      .type('form')
      .send({ ...form, ...more });
  const first = await post({});
  const confirmed = confirmationIn(first.text);
  return confirmed === undefined ? first : post({ confirmed });
}

/** What the button that confirms sends; undefined where the page is no review. */
export function confirmationIn(html: string): string | undefined {
  return /name="confirmed" value="([0-9a-f]{64})"/.exec(html)?.[1];
}
