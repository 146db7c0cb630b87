import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './run-cli';
import type { Environment } from '../../src/platform/config/configuration';

const AUTHORITIES = [
  'code,name,level,parentCode,validFrom,validTo,committeeEmail,successorCode',
  'VN,Bảo hiểm xã hội Việt Nam,national,,1995-02-16,,,',
  'P1,Bảo hiểm xã hội tỉnh Thử Nghiệm,province,VN,1997-01-01,,,',
  'C/1,Bảo hiểm xã hội cơ sở Một,commune,P1,2025-07-01,,,',
];

/** The lines of a file that tells what some offices print on their papers; all of it invented. */
export function officeDetails(...codes: readonly string[]): string[] {
  return [
    'authorityCode,validFrom,address,phone,contactName,accountNumber,bank,signerTitle,signerName,treasuryAccount,treasury',
    ...codes.map(
      (code) =>
        `${code},2025-07-01,Số 10 đường Ví Dụ,0000000010,Trần Văn Ví Dụ,0000000010,Ngân hàng Minh Họa,GIÁM ĐỐC,Nguyễn Thị Ví Dụ,0000.0.0000010,Kho bạc Nhà nước tỉnh Hải Ninh`,
    ),
  ];
}

/** A small office: employers by code, each with the months for which it owes 10 million đồng to the pension fund. */
export type SmallOffice = Readonly<Record<string, readonly string[]>>;

/** Imports a small office through the command line. */
export async function importOffice(folder: string, environment: Environment, employers: SmallOffice): Promise<void> {
  const master = Object.keys(employers).map(
    (code) => `${code},,Công ty ${code},"Số 1, xã Một",C/1,2,monthly,active,2010-01-01,2010-01-01,,,`,
  );
  const owed = Object.entries(employers).flatMap(([code, periods]) =>
    periods.map((period) => {
      const fund = period < '2025-07' ? 'SI' : 'RET';
      return `${code},${period},${fund},10,40000000,10000000,${period}-28T02:00:00Z`;
    }),
  );
  const files = {
    authorities: AUTHORITIES,
    'office-details': officeDetails('C/1'),
    employers: [
      'employerCode,taxCode,name,address,authorityCode,sector,paymentMethod,status,statusSince,registeredOn,email,phone,legalRepresentative',
      ...master,
    ],
    assessments: ['employerCode,period,fund,workers,wageBase,amount,recordedAt', ...owed],
  };
  for (const [kind, lines] of Object.entries(files)) {
    const path = join(folder, `${kind}.csv`);
    writeFileSync(path, `${lines.join('\n')}\n`);
    const { code, err } = await runCli(['import', kind, path, '--json'], environment);
    if (code !== 0) throw new Error(`importing ${kind} ended with ${code}: ${err}`);
  }
}
