import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { ImportHarness, reasons } from './import-harness';

describeOnEachEngine('importing registers', (open) => {
  let db: TestDatabase;
  let imports: ImportHarness;

  beforeEach(async () => {
    db = await open();
    imports = new ImportHarness(db.database, db.unitOfWork);
  });
  afterEach(async () => {
    imports.remove();
    await db.close();
  });

  it('name employers that share a tax code, and take no sign that no form can print', async () => {
    await imports.rows('authorities', ['VN,BHXH Việt Nam,national,,1995-02-16,,,']);
    const row = (code: string, tax: string, name: string): string =>
      `${code},${tax},${name},Số 1,VN,3,monthly,active,2020-01-01,,,,`;
    const first = await imports.rows('employers', [row('T1', '0101234567', '\u00d0\u1ea1i Phát')]);
    expect(first).toMatchObject({ accepted: 1, warnings: [] });
    expect(await imports.query(`SELECT name, search_text FROM employer`)).toEqual([
      ['Đại Phát', 't1 0101234567 dai phat so 1'],
    ]);
    const second = await imports.rows('employers', [
      row('T2', '0101234567', 'Công ty Hai'),
      row('T3', '0101234567-001', 'Chi nhánh'),
      row('T4', '', 'Công ty 中文'),
    ]);
    expect(second.warnings).toEqual([
      'The tax code 0101234567 stands at several employers: T1, T2. Where they are one employer under several codes, mend that before computing.',
    ]);
    expect(reasons(second.rejects)).toEqual({
      4: 'Contains 中 (U+4E2D), 文 (U+6587), which the font of the forms cannot print; write common letters, digits and signs.',
    });
  });

  describe('authorities', () => {
    const tree = () =>
      imports.query(
        `SELECT a.code, p.code, a.valid_to, a.successor_code FROM authority a LEFT JOIN authority p ON p.id = a.parent_id ORDER BY a.code`,
      );

    it('may name parents and successors that stand further down', async () => {
      const result = await imports.rows('authorities', [
        'H1,BHXH huyện Cũ,district,P,2000-01-01,2025-06-30,,C1',
        'C1,BHXH cơ sở Mới,commune,P,2025-07-01,,ubnd.c1@example.invalid,',
        'P,BHXH tỉnh,province,VN,2000-01-01,,,',
        'VN,BHXH Việt Nam,national,,1995-02-16,,,',
      ]);
      expect(result).toMatchObject({ accepted: 4, rejected: 0 });
      expect(await tree()).toEqual([
        ['C1', 'P', null, null],
        ['H1', 'P', '2025-06-30', 'C1'],
        ['P', 'VN', null, null],
        ['VN', null, null, null],
      ]);
    });

    it('that cannot be are rejected, and who rests on them too', async () => {
      const result = await imports.rows('authorities', [
        'VN,Việt Nam,national,,1995-02-16,,,',
        'A,A,province,ZZ,2000-01-01,,,',
        'B,B,commune,A,2000-01-01,,,',
        'C,C,commune,VN,2025-07-01,2025-06-30,,',
        'D,D,commune,VN,2025-02-30,,,',
        'E,E,ward,VN,2000-01-01,,,',
        'F,F,commune,VN,2000-01-01,,ubnd xã,',
        'G,G,commune,VN,2000-01-01,2026-01-01,,ZZ',
        'H,H,province,I,2000-01-01,,,',
        'I,I,province,H,2000-01-01,,,',
        'J,J,province,K,2000-01-01,,,',
        'K,K,commune,VN,2000-01-01,,,',
        'L,L,commune,VN,2000-01-01,2020-01-01,,M',
        'M,M,commune,VN,2000-01-01,2020-01-01,,L',
        ',N,commune,VN,2000-01-01,,,',
        'K,K,commune,VN,2000-01-01,,,',
      ]);
      expect(result).toMatchObject({ accepted: 2, rejected: 14 });
      expect(reasons(result.rejects)).toEqual({
        3: 'The parent "ZZ" is neither recorded nor in a good row of this file.',
        4: 'The parent "A" is neither recorded nor in a good row of this file.',
        5: 'Valid to 2025-06-30, before it is valid from 2025-07-01.',
        6: expect.stringContaining('"2025-02-30" is not a day'),
        7: '"ward" is not known; write one of: national (National), province (Province), district (District), commune (Grassroots).',
        8: '"ubnd xã" is not an e-mail address.',
        9: 'The successor "ZZ" is neither recorded nor in a good row of this file.',
        10: 'An authority cannot be its own parent, not even by way of others: H → I → H.',
        11: 'An authority cannot be its own parent, not even by way of others: I → H → I.',
        12: 'The parent "K", commune (Grassroots), does not stand above province (Province).',
        14: 'An authority cannot be its own successor, not even by way of others: L → M → L.',
        15: 'An authority cannot be its own successor, not even by way of others: M → L → M.',
        16: 'Must not be empty.',
        17: 'The same as line 13 of this file (K).',
      });
      expect((await tree()).map((row) => (row as string[])[0])).toEqual(['K', 'VN']);
    });

    it('recorded before change only with --update, and never into a circle', async () => {
      await imports.rows('authorities', [
        'VN,Việt Nam,national,,1995-02-16,,,',
        'P,Tỉnh,province,VN,2000-01-01,,,',
        'C,Xã,commune,P,2000-01-01,,,',
      ]);
      expect(await imports.rows('authorities', ['P,Tỉnh,province,VN,2000-01-01,,,'])).toMatchObject({ unchanged: 1 });
      const refused = await imports.rows('authorities', ['C,Xã,commune,P,2000-01-01,2025-06-30,,VN']);
      expect(reasons(refused.rejects)).toEqual({
        2: 'Already recorded with validTo = –, successorCode = –; to change it, send the file again with the box for changed data ticked (command line: --update).',
      });
      const update = { update: true };
      expect(await imports.rows('authorities', ['C,Xã,commune,P,2000-01-01,2025-06-30,,VN'], update)).toMatchObject({
        accepted: 1,
      });
      const circle = await imports.rows('authorities', ['VN,Việt Nam,national,C,1995-02-16,,,'], update);
      expect(reasons(circle.rejects)).toEqual({ 2: expect.stringContaining('VN → C → P → VN') });
      // A file without a column says nothing about it.
      expect(
        await imports.text('authorities', 'code,name,level,validFrom\nC,Xã Mới,commune,2000-01-01\n', update),
      ).toMatchObject({ accepted: 1 });
      expect(await tree()).toContainEqual(['C', 'P', '2025-06-30', 'VN']);
    });
  });

  describe('employers', () => {
    beforeEach(() => imports.seed());

    const row = (changes: Partial<Record<string, string>> = {}): string => {
      const cells = {
        employerCode: 'E9',
        taxCode: '',
        name: 'Công ty Mẫu',
        address: 'Số 9',
        authorityCode: 'LG',
        sector: '3',
        paymentMethod: 'monthly',
        status: 'active',
        statusSince: '2020-01-01',
        registeredOn: '',
        email: '',
        phone: '',
        legalRepresentative: '',
        ...changes,
      };
      return Object.values(cells).join(',');
    };
    const statuses = (code: string) =>
      imports.query(
        `SELECT s.status, s.since FROM employer_status s JOIN employer e ON e.id = s.employer_id WHERE e.code = '${code}' ORDER BY s.since`,
      );

    it('are registered with their status and the words they are searched by', async () => {
      const sector = 'Doanh nghiệp ngoài quốc doanh';
      const name = 'Công ty TNHH  ĐẠI Phát'.normalize('NFD');
      expect(await imports.rows('employers', [row({ name, sector, taxCode: '9900000025' })])).toMatchObject({
        accepted: 1,
      });
      expect(await imports.query("SELECT name, sector, tax_code, search_text FROM employer WHERE code = 'E9'")).toEqual(
        [['Công ty TNHH  ĐẠI Phát', '3', '9900000025', 'e9 9900000025 cong ty tnhh dai phat so 9']],
      );
      expect(await statuses('E9')).toEqual([['active', '2020-01-01']]);
    });

    it('that cannot be are rejected with what is allowed', async () => {
      const result = await imports.rows('employers', [
        row({ authorityCode: 'ZZ' }),
        row({ sector: '99' }),
        row({ paymentMethod: 'daily' }),
        row({ status: 'gone' }),
        row({ statusSince: '2026-05-21' }),
        row({ name: '' }),
        row({ employerCode: '' }),
        row({ email: 'nobody' }),
        row(),
        row({ name: 'Khác' }),
      ]);
      expect(result).toMatchObject({ accepted: 1, rejected: 9 });
      expect(reasons(result.rejects)).toEqual({
        2: 'There is no authority "ZZ"; import the authorities first.',
        3: expect.stringContaining('"99" is not known; write one of: 1 (Doanh nghiệp Nhà nước), 2 ('),
        4: '"daily" is not known; write one of: monthly (Every month), quarterly (Every three months), semiannual (Every six months).',
        5: expect.stringContaining(
          '"gone" is not known; write one of: active (Operating), suspended (Business suspended)',
        ),
        6: '2026-05-21 lies in the future; today is 2026-05-20.',
        7: 'Must not be empty.',
        8: 'Must not be empty.',
        9: '"nobody" is not an e-mail address.',
        11: 'The same as line 10 of this file (E9).',
      });
    });

    it('recorded before: the same changes nothing; other master data are named and need --update', async () => {
      await imports.rows('employers', [row()]);
      expect(await imports.rows('employers', [row()])).toMatchObject({ unchanged: 1, accepted: 0 });
      const changed = row({ name: 'Tên Mới', phone: '0200' });
      expect(reasons((await imports.rows('employers', [changed])).rejects)).toEqual({
        2: 'Already recorded with name = Công ty Mẫu, phone = –; to change it, send the file again with the box for changed data ticked (command line: --update).',
      });
      expect(await imports.rows('employers', [changed], { update: true })).toMatchObject({ accepted: 1 });
      expect(await imports.query("SELECT name, phone, search_text FROM employer WHERE code = 'E9'")).toEqual([
        ['Tên Mới', '0200', 'e9 ten moi so 9'],
      ]);
      expect(await imports.rows('employers', [changed], { update: true })).toMatchObject({ unchanged: 1 });
    });

    it('keep what a file has no column for', async () => {
      await imports.rows('employers', [row({ phone: '0200', email: 'a@b.example' })]);
      const header = 'employerCode,name,address,authorityCode,sector,paymentMethod,status,statusSince';
      const text = `${header}\nE9,Tên Mới,Số 9,LG,3,monthly,active,2020-01-01\n`;
      expect(await imports.text('employers', text, { update: true })).toMatchObject({ accepted: 1 });
      expect(await imports.query("SELECT name, phone, email FROM employer WHERE code = 'E9'")).toEqual([
        ['Tên Mới', '0200', 'a@b.example'],
      ]);
    });

    it('pay in another way from a month on, and keep what earlier months had', async () => {
      const header =
        'employerCode,name,address,authorityCode,sector,paymentMethod,status,statusSince,paymentMethodSince';
      const paying = (method: string, since: string) =>
        imports.text('employers', `${header}\nE9,Công ty Mẫu,Số 9,LG,3,${method},active,2020-01-01,${since}\n`);
      await paying('monthly', '');
      expect(await paying('quarterly', '2026-04')).toMatchObject({ accepted: 1, rejected: 0 });
      expect(await paying('quarterly', '2026-04')).toMatchObject({ unchanged: 1 });
      expect(await paying('quarterly', '')).toMatchObject({ unchanged: 1 });
      expect(reasons((await paying('monthly', '2026-04')).rejects)).toEqual({
        2: 'The payment method is recorded as quarterly (Every three months) since 2026-04; only a change from a later month on is taken.',
      });
      expect(await imports.query("SELECT payment_method FROM employer WHERE code = 'E9'")).toEqual([['quarterly']]);
      const methods = 'SELECT m.method, m.since FROM employer_payment_method m ORDER BY m.since';
      expect(await imports.query(methods)).toEqual([
        ['monthly', ''],
        ['quarterly', '2026-04'],
      ]);
    });

    it('never change their payment method by a file that does not say from when on', async () => {
      await imports.rows('employers', [row()]);
      const { rejects } = await imports.rows('employers', [row({ paymentMethod: 'quarterly' })], { update: true });
      expect(rejects[0]).toMatchObject({
        column: 'paymentMethod',
        reason: expect.stringContaining('recorded as monthly'),
      });
    });

    it('get a later, different status appended, and nothing overwritten', async () => {
      await imports.rows('employers', [row()]);
      const suspended = { status: 'suspended', statusSince: '2026-02-01' };
      expect(await imports.rows('employers', [row(suspended)])).toMatchObject({ accepted: 1 });
      expect(await imports.rows('employers', [row(suspended)])).toMatchObject({ unchanged: 1 });
      expect(await imports.rows('employers', [row()])).toMatchObject({ unchanged: 1 });
      const other = await imports.rows('employers', [row({ ...suspended, status: 'dissolved' })], { update: true });
      expect(reasons(other.rejects)).toEqual({
        2: 'The status since 2026-02-01 is recorded as suspended (Business suspended); it is not overwritten.',
      });
      const earlier = { status: 'suspended', statusSince: '2025-01-01' };
      expect(reasons((await imports.rows('employers', [row(earlier)])).rejects)).toEqual({
        2: 'Already recorded with status = suspended (Business suspended), statusSince = 2026-02-01; to change it, send the file again with the box for changed data ticked (command line: --update).',
      });
      expect(await imports.rows('employers', [row(earlier)], { update: true })).toMatchObject({ accepted: 1 });
      expect(await statuses('E9')).toEqual([
        ['active', '2020-01-01'],
        ['suspended', '2025-01-01'],
        ['suspended', '2026-02-01'],
      ]);
    });
  });
});
