import { create } from 'qrcode';
import { QRPay } from 'vietnam-qr-pay';

/** A transfer that a banking application reads off a code. */
export interface Transfer {
  /** The bank's number with NAPAS, six digits. */
  readonly bankBin: string;
  readonly accountNumber: string;
  /** Whole đồng. */
  readonly amount: bigint;
  /** At most 25 capitals, digits and blanks. */
  readonly text: string;
}

/** A code as a picture: an SVG path of black squares, one unit each, in a field with a quiet margin of four around it. */
export interface DrawnCode {
  readonly path: string;
  /** Width and height, margin included. */
  readonly size: number;
}

const MARGIN = 4;

/** What the VietQR code of a transfer says (EMVCo, merchant-presented). */
export function vietQrPayload({ bankBin, accountNumber, amount, text }: Transfer): string {
  return QRPay.initVietQR({ bankBin, bankNumber: accountNumber, amount: String(amount), purpose: text }).build();
}

/** Draws a code that bears some wear. The path holds letters, digits and blanks only. */
export function drawnCode(payload: string): DrawnCode {
  const { size, data } = create(payload, { errorCorrectionLevel: 'M' }).modules;
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let from = 0; from < size; from += 1) {
      let to = from;
      while (to < size && data[row * size + to]) to += 1;
      if (to === from) continue;
      const [left, right, top] = [from + MARGIN, to + MARGIN, row + MARGIN];
      runs.push(`M${left} ${top}H${right}V${top + 1}H${left}Z`);
      from = to;
    }
  }
  return { path: runs.join(''), size: size + 2 * MARGIN };
}
