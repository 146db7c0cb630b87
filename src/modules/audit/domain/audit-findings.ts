import { errorsOf } from '../../../kernel/domain-error';

/** What `audit verify` finds wrong; each says what, where, and what to do. */
export const auditFinding = errorsOf({
  'audit.chain-broken': {
    vi: 'Chuỗi bị đứt ở mục {entry}: mục này, hoặc một mục trước nó, đã bị sửa, xóa, chèn thêm hoặc đổi chỗ. So với bản sao lưu gần nhất',
    en: 'The chain is broken at entry {entry}: it, or one before it, was changed, removed, put in or moved. Compare with the last backup',
  },
  'audit.head-missing': {
    vi: 'Không có dấu đầu chuỗi đã ký: {entries} mục đang có không chứng minh được là đầy đủ. Nếu vừa nâng cấp thì dấu được lập ở lần ghi đầu tiên',
    en: 'There is no signed head: nothing shows that the {entries} entries are all. After an upgrade the first entry makes one',
  },
  'audit.emptied': {
    vi: 'Nhật ký không còn mục nào, trong khi cơ sở dữ liệu có số liệu của {imports} lần nhập: nhật ký đã bị xóa trắng từ ngoài chương trình. So với bản sao lưu gần nhất',
    en: 'The trail has no entry, yet the database holds what {imports} imports brought in: it was emptied past the program. Compare with the last backup',
  },
  'audit.head-forged': {
    vi: 'Dấu đầu chuỗi ({entries} mục) không do khóa {key} ký: đã bị ghi từ ngoài chương trình',
    en: 'The head ({entries} entries) is not signed by the key {key}: it was written past the program',
  },
  'audit.head-other-key': {
    vi: 'Dấu đầu chuỗi được ký bằng khóa {signedWith}, còn chương trình này dùng khóa {key}: đặt cùng một AUDIT_KEY cho mọi máy, hoặc chép lại tệp audit.key',
    en: 'The head is signed with the key {signedWith}, this program has the key {key}: give all machines the same AUDIT_KEY, or bring back the file audit.key',
  },
  'audit.tail-missing': {
    vi: 'Dấu đã ký ghi {expected} mục, chỉ còn {found}: thiếu {missing} mục cuối',
    en: 'The signed head counts {expected} entries, {found} are there: the last {missing} are missing',
  },
  'audit.added-behind': {
    vi: 'Có {found} mục, dấu đã ký chỉ ghi {expected}: {more} mục cuối được ghi từ ngoài chương trình',
    en: 'There are {found} entries, the signed head counts {expected}: the last {more} were written past the program',
  },
  'audit.chain-recomputed': {
    vi: 'Mục thứ {entries} không phải là mục đã ký: toàn bộ chuỗi đã được tính lại từ ngoài chương trình',
    en: 'Entry number {entries} is not the one that was signed: the chain was computed anew past the program',
  },
  'audit.anchor-unreadable': {
    vi: 'Không đọc được mốc neo {file}: tệp đã bị sửa hoặc hỏng',
    en: 'The anchor {file} cannot be read: the file was changed or is damaged',
  },
  'audit.anchor-forged': {
    vi: 'Mốc neo {file} không do khóa {key} ký: tệp đã bị sửa, hoặc khóa đã đổi (mốc ghi khóa {signedWith})',
    en: 'The anchor {file} is not signed by the key {key}: the file was changed, or the key was (the anchor names the key {signedWith})',
  },
  'audit.anchor-not-reached': {
    vi: 'Mốc neo {file} ghi {expected} mục, chỉ còn {found}: các mục sau đó đã mất, hoặc cơ sở dữ liệu được khôi phục từ bản sao lưu cũ hơn',
    en: 'The anchor {file} counts {expected} entries, {found} are there: those after are lost, or the database was restored from an older backup',
  },
  'audit.anchor-differs': {
    vi: 'Mốc neo {file}: mục thứ {entries} nay khác khi neo, chuỗi đã được viết lại',
    en: 'The anchor {file}: entry number {entries} is another one than when it was anchored, the chain was rewritten',
  },
  'audit.anchor-other-trail': {
    vi: 'Mốc neo {file} thuộc nhật ký đã có trước đây của cơ sở dữ liệu này: nhật ký đã bị xóa và bắt đầu lại. Nếu chính cơ quan làm việc đó, hãy chuyển các mốc cũ đi nơi khác',
    en: 'The anchor {file} is of a trail that this database had before: it was emptied and begun anew. If the office itself did so, move the old anchors away',
  },
  'audit.guard-missing': {
    vi: 'Bảng {table} không còn được khóa chống sửa, xóa ({missing}): đã bị gỡ từ ngoài chương trình',
    en: 'The table {table} is no longer guarded against changes ({missing}): somebody took the guard away past the program',
  },
  'audit.rows-changed': {
    vi: 'Bảng {table}: các dòng đã niêm phong ({range}, {expected} dòng) nay khác đi ({found} dòng): đã bị sửa hoặc xóa từ ngoài chương trình',
    en: 'The table {table}: rows that were sealed ({range}, {expected} rows) are not the same any more ({found} rows): they were changed or removed past the program',
  },
  'audit.facts-changed': {
    vi: 'Bảng {table}: số liệu của lần nhập {import} ({found} dòng) không còn như khi nhập: đã bị sửa, thêm hoặc xóa từ ngoài chương trình',
    en: 'The table {table}: what import {import} brought in ({found} rows) is not what it was: rows were changed, added or removed past the program',
  },
  'audit.snapshot-changed': {
    vi: 'Bảng {table}, dòng {rows}: nội dung đã chốt không còn khớp với mã băm của nó: đã bị sửa từ ngoài chương trình',
    en: 'The table {table}, rows {rows}: what was sealed does not fit its hash any more: it was changed past the program',
  },
  'audit.rows-unrecorded': {
    vi: 'Bảng {table}: có {found} dòng của lần nhập {import} mà nhật ký không ghi: đã được thêm từ ngoài chương trình',
    en: 'The table {table}: {found} rows of import {import} stand in no entry of the trail: they were added past the program',
  },
});
