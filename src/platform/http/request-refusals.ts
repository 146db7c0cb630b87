import { errorsOf } from '../../kernel/domain-error';

/** What is wrong with a request before anybody looks at what it asks for. */
export const requestError = errorsOf({
  'health.not-ready': { vi: 'Chưa sẵn sàng: {failed} không trả lời', en: 'Not ready: {failed} did not answer' },
  'request.other-name': {
    vi: 'Chương trình chỉ trả lời theo tên của máy này, ví dụ http://localhost',
    en: 'This program answers only under the name of this machine, for example http://localhost',
  },
  'request.other-site': {
    vi: 'Yêu cầu này đến từ trang của một trang web khác',
    en: 'This request comes from a page of another site',
  },
  'request.other-method': {
    vi: 'Địa chỉ này không nhận {method}, chỉ nhận {allowed}',
    en: 'This address does not take {method}, only {allowed}',
  },
  'request.media-type': {
    vi: 'Không đọc được loại nội dung "{sent}"; hãy gửi {read}',
    en: 'The media type "{sent}" cannot be read here; send {read}',
  },
  'request.null-character': {
    vi: 'Địa chỉ có ký tự rỗng (%00); hãy bỏ ký tự này',
    en: 'The address has a null character (%00); leave it out',
  },
  'idempotency.other-request': {
    vi: 'Khóa "{key}" đã dùng cho một yêu cầu khác',
    en: 'The key "{key}" has been used for another request',
  },
  'upload.too-large': {
    vi: 'Tệp lớn hơn {most} MB. Hãy chia tệp, hoặc nhờ người quản trị tăng IMPORT_MAX_MB',
    en: 'The file is larger than {most} MB. Divide it, or have the administrator raise IMPORT_MAX_MB',
  },
  'actor.missing': {
    vi: 'Hãy cho biết người thực hiện trong tiêu đề X-Actor',
    en: 'Say who acts in the header X-Actor',
  },
  'actor.malformed': {
    vi: 'Tên người thực hiện có từ 1 đến {longest} ký tự, không có ký tự điều khiển; trong X-Actor, chữ ngoài ASCII được mã hóa phần trăm như trong URL',
    en: 'A name has 1 to {longest} characters and no control characters; write what is not ASCII in X-Actor percent-encoded, as in a URL',
  },
  'precondition.missing': {
    vi: 'Hãy cho biết phiên bản đã đọc: If-Match với ETag của lần đọc',
    en: 'Say which version you have read: If-Match with the ETag of the read',
  },
  'precondition.malformed': {
    vi: 'If-Match chứa một ETag như đã đọc, ví dụ "7"',
    en: 'If-Match holds one ETag as it was read, for example "7"',
  },
  'idempotency.malformed': {
    vi: 'Idempotency-Key có từ 8 đến 100 ký tự ASCII in được',
    en: 'An Idempotency-Key has 8 to 100 visible ASCII characters',
  },
});
