import { unzipSync } from 'fflate';
import { extractText } from 'unpdf';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { SendReminders } from '../../../src/modules/notices/notices.api';
import type { FrozenDossier } from '../../../src/modules/referrals/domain/dossier';
import { DossierRepository } from '../../../src/modules/referrals/persistence/dossier.repository';
import { BuildDossier } from '../../../src/modules/referrals/use-cases/build-dossier';
import { KeepDossiers } from '../../../src/modules/referrals/use-cases/keep-dossiers';
import { DocumentStore, sha256Of } from '../../../src/platform/documents/document-store';
import { JobRunner } from '../../../src/platform/jobs/job-runner';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { faultsOf } from '../../support/official-language';
import { textOf as textOfPdf } from '../../platform/documents/pdf-reading';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';
import { textOf } from '../../app/web-application';

const TODAY = '2026-11-05';
/** The least that a reader of PDFs calls one: not drawn, but kept. */
const A_PDF = Buffer.from('%PDF-1.4\n%%EOF\n');

interface Paper {
  readonly number: string;
  readonly href: string;
}

interface Dossier {
  readonly id: number;
  readonly state: string;
  readonly pdf: string | null;
  readonly archive: string | null;
  readonly archiveSha256: string | null;
}

describeOnEachEngine('the dossier of a case', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeAll(async () => {
    db = await open();
    app = await openCaseApplication(db, [
      anEmployer().owing('2026-01', { RET: 60_000_000n, HI: 9_000_000n }).remindedOn('2026-03-05'),
    ]);
    await app.cycle(TODAY);
    id = await app.caseOf(1);
    await app.app.get(SendReminders).run(parseCivilDate(TODAY));
    await step('hold-session', {
      place: 'Trụ sở',
      forEmployer: 'Phạm Văn Giả Định, Giám đốc',
      forOffice: 'can-bo-a',
      content: 'Đối chiếu',
      result: 'agrees',
    });
    await step('coordinate-with-police', { recipient: 'Công an phường Mẫu', about: 'Xác minh địa chỉ.' });
    const proofId = await attach('Bảng lương hai sổ');
    await step('record-evidence', { sign: 'tricks', document: 'Bảng lương hai sổ', proofId });
    // The same bytes under another title are one file of the dossier.
    await step('record-evidence', { sign: 'tricks', document: 'Sổ lương', proofId: await attach('Sổ lương') });
    await step('record-evidence', { sign: 'fraud', document: 'Sổ quỹ tiền mặt' });
  });
  afterAll(async () => {
    await app.close();
    await db.close();
  });

  const step = async (name: string, body: object): Promise<void> => {
    const read = await app.get(`/api/v1/cases/${id}`).expect(200);
    const headers = { 'If-Match': String(read.headers['etag']) };
    const answer = await app.post(`/api/v1/cases/${id}/steps/${name}`, headers).send(body);
    expect({ name, status: answer.status, body: answer.body as unknown }).toMatchObject({ status: 201 });
  };
  const attach = async (title: string): Promise<number> => {
    const file = { filename: 'bang-luong.pdf', contentType: 'application/pdf' };
    const { body } = await app
      .post(`/api/v1/cases/${id}/attachments`)
      .attach('file', A_PDF, file)
      .field('title', title)
      .expect(201);
    return (body as { eventId: number }).eventId;
  };
  const order = async (): Promise<Dossier> =>
    (await app.post(`/api/v1/cases/${id}/dossiers`).send({ asOf: TODAY }).expect(202)).body as Dossier;
  const fetched = async (href: string | null): Promise<Uint8Array> =>
    new Uint8Array(
      (
        await app
          .get(href ?? '')
          .responseType('blob')
          .expect(200)
      ).body as Buffer,
    );

  it('is ordered once for the same facts, made in the background, kept, and again the same however it is made', async () => {
    const ordered = await order();
    expect(ordered).toMatchObject({ state: 'waiting', pdf: null, archive: null, documents: 4 });
    await app.get(`/api/v1/cases/${id}/dossiers/${ordered.id}.zip`).expect(409);

    // It dies when the first of its two files has been kept.
    const keeping = app.app.get(KeepDossiers);
    const put = jest.spyOn(DocumentStore.prototype, 'put');
    const dies = (): never => {
      throw new Error('killed');
    };
    put.mockImplementationOnce(dies);
    await expect(keeping.ensure(ordered.id)).rejects.toThrow('killed');
    put.mockRestore();
    expect((await order()).state).toBe('waiting');
    await app.app.get(JobRunner).drain();
    const made = await order();
    expect(made).toMatchObject({ id: ordered.id, state: 'made' });
    const archive = await fetched(made.archive);
    expect(sha256Of(archive)).toBe(made.archiveSha256);
    // The file as it is asked for in one go is the kept one.
    expect(await fetched(`/api/v1/cases/${id}/dossier.zip?asOf=${TODAY}`)).toEqual(archive);

    app.clock.advance(3_600_000);
    const { snapshot } = await app.app.get(DossierRepository).get(made.id);
    const again = await app.app.get(BuildDossier).run(JSON.parse(snapshot) as FrozenDossier);
    expect(sha256Of(again.archive)).toBe(made.archiveSha256);
    expect(Buffer.from(unzipSync(archive)['ho-so.pdf'] ?? [])).toEqual(Buffer.from(again.pdf));
    const page = await app.get(`/cases/${id}`).expect(200);
    expect(page.text).toContain(`href="${made.pdf}"`);
    const pressed = await app.post(`/cases/${id}/dossiers`, { 'Sec-Fetch-Site': 'same-origin' }).expect(303);
    expect(pressed.headers['location']).toBe(`/cases/${id}#dossiers`);
    await app.get('/api/v1/cases/99/dossiers/1.pdf').expect(404);
    await app.post('/api/v1/cases/99/dossiers').send({}).expect(404);
  });

  it('cites every paper by the number that is printed on it, like timeline, list, page and manifest', async () => {
    await app.app.get(JobRunner).drain();
    const { papers } = (await app.get(`/api/v1/cases/${id}/papers`).expect(200)).body as { papers: readonly Paper[] };
    expect(papers.map(({ number }) => number).toSorted()).toEqual(['01/BB-BHXH', '01/BHXH-QLT', '02/BHXH-QLT']);
    const timeline = JSON.stringify((await app.get(`/api/v1/cases/${id}/timeline`).expect(200)).body);
    const page = textOf((await app.get(`/cases/${id}`).expect(200)).text);
    const files = unzipSync(await fetched(`/api/v1/cases/${id}/dossier.zip?asOf=${TODAY}`));
    const manifest = Buffer.from(files['manifest.json'] ?? []).toString();
    const dossier = plain(await textOfPdf(files['ho-so.pdf'] ?? new Uint8Array()));
    for (const { number, href } of papers) {
      expect(await textOfPdf(await fetched(href))).toContain(`Số: ${number}`);
      for (const where of [timeline, page, dossier]) expect(where).toContain(number);
      expect(manifest).toContain(`"number": "${number}"`);
    }
    for (const where of [timeline, page, dossier, manifest]) expect(where).not.toMatch(/P01-2026-\d{6}/);
    expect(faultsOf(dossier)).toEqual([]);
  });

  it('holds every proof that an element names, on the page that it names, or says that it is missing and who has it', async () => {
    const pdf = await fetched(`/api/v1/cases/${id}/dossier.pdf?asOf=${TODAY}`);
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
    const pages = text.map(plain);
    const elements = pages[1] ?? '';
    const cited = [...elements.matchAll(/(Bảng lương hai sổ|Sổ lương) \(trang (\d+)\)/g)];
    expect(cited.map(([, what]) => what)).toEqual(['Bảng lương hai sổ', 'Sổ lương']);
    for (const [, , number] of cited) expect(pages[Number(number) - 1]).toContain('4. Bảng lương hai sổ Tệp này');
    expect(elements).toContain('Sổ quỹ tiền mặt: hồ sơ thiếu bản này; nơi giữ: can-bo-a');
    expect(elements).toContain('ngày 05/03/2026: hồ sơ thiếu bản này; nơi giữ: văn thư của cơ quan đã gửi');
    // Late and evaded money stand apart, and add up to what is owed.
    expect(pages[0]).toContain('Số tiền xử lý hành vi chậm đóng chưa nộp 1.242.000 đồng');
    expect(pages[0]).toContain('Số tiền xử lý hành vi trốn đóng chưa nộp 3.933.000 đồng');
    expect(pages.join(' ')).toContain('Cộng 0 69.000.000 0 1.242.000 3.933.000 74.175.000');
  });
});

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ');
}
