/** What an import says, in Vietnamese. `{name}` is filled in. */
export const MESSAGES_VI = {
  'header.mixed': 'Tiêu đề vừa tiếng Việt vừa tiếng Anh: {columns}; hãy ghi cùng một thứ tiếng, tức là {names}.',
  'header.wrong': 'Dòng tiêu đề không đúng.{missing}{unknown}{repeated} Tiêu đề phải là: {expected}.{optional}',
  'header.missing': ' Thiếu cột: {columns}.',
  'header.unknown': ' Cột không có trong mẫu: {columns}.',
  'header.repeated': ' Cột lặp lại: {columns}.',
  'header.optional': ' Các cột không bắt buộc: {columns}.',
  'warning.no-final-line-break':
    'Dòng cuối (dòng {line}) không có dấu xuống dòng; dòng này đủ cột nên vẫn được nhận, hãy kiểm tra tệp có bị cắt hay không.',
  'warning.rejects-columns': 'Ba cột cuối line, column, reason của tệp các dòng bị từ chối được bỏ qua.',
  'warning.total-rows': 'Dòng tổng cộng không phải số liệu nên được bỏ qua: dòng {lines}.',
  'warning.sheets-unread':
    'Các trang tính {sheets} cũng có tiêu đề đúng nhưng không được đọc: mỗi lần chỉ nhập một trang.',
  'warning.recognised': '{count} chứng từ được nhận ra theo nội dung chuyển khoản của văn bản đôn đốc.',
  'warning.few-days-off':
    'Năm {year} mới có {count} ngày nghỉ; Bộ luật Lao động quy định {least} ngày: hãy kiểm tra tệp đã đủ chưa.',
  'warning.tax-code-shared':
    'Mã số thuế {taxCode} có ở nhiều đơn vị: {employers}. Nếu đó là một đơn vị mang nhiều mã, hãy sửa trước khi tính nợ.',
  'warning.names-nothing':
    '{count} chứng từ ghi quỹ hoặc kỳ mà đơn vị chưa có số phải đóng nào như vậy ({receipts}); tiền được phân bổ theo thứ tự luật định. Hãy kiểm tra quỹ và kỳ, hoặc nhập số phải đóng.',
  'note.sheet': 'Đã đọc trang tính "{sheet}", tiêu đề ở dòng {row}.',
  'note.header-vi': 'Tiêu đề bằng tiếng Việt.',
  'note.day-first': 'Ngày được đọc theo dạng dd/mm/yyyy.',
  'note.dotted': 'Số tiền được đọc theo dạng 1.234.567.',
  'note.dropped': 'Bỏ qua {count} cột trống ở cuối.',
  'row.example': '"{text}" là dòng ví dụ của tệp mẫu; hãy xóa dòng này trước khi nhập.',
  'row.cell-count': 'Dòng có {found} ô, tiêu đề có {expected} cột; hãy đặt trong nháy kép các ô có chứa dấu phân cách.',
  'row.misquoted': 'Sau dấu nháy đóng còn có chữ; dấu nháy thuộc về nội dung phải viết hai lần ("").',
  'row.misquoted-lines':
    'Sau dấu nháy đóng còn có chữ; có lẽ một dấu nháy mở ở dòng này không được đóng đúng chỗ, nên các dòng đến dòng {last} bị đọc chung.',
  'row.beyond-header': 'Cột {column} có nội dung nhưng không có tên ở dòng tiêu đề; hãy xóa nội dung hoặc đặt tên cột.',
  'cell.error': 'Ô báo lỗi {text} của bảng tính; hãy sửa công thức hoặc ghi giá trị.',
  'cell.no-result': 'Ô có công thức nhưng chưa có kết quả được lưu; hãy mở bằng Excel, lưu lại, hoặc ghi giá trị.',
  'cell.date': 'Bảng tính đã đổi ô này thành ngày {text}; hãy định dạng cột là Text (Văn bản) rồi gõ lại.',
  'cell.imprecise':
    '"{text}" được lưu dưới dạng số, mà bảng tính chỉ giữ 15 chữ số; hãy định dạng cột là Text (Văn bản) rồi gõ lại.',
  'text.missing': 'Không được để trống.',
  'text.too-long': 'Dài quá {longest} ký tự.',
  'text.control': 'Có ký tự điều khiển không đọc được.',
  'text.unprintable':
    'Có ký tự {signs} mà phông chữ của biểu mẫu không in được; hãy viết bằng chữ, số và dấu thông thường.',
  'code.foreign-letters': 'Có ký tự {signs} thuộc bảng chữ cái khác, trông giống chữ La-tinh; hãy gõ lại mã.',
  'number.missing': 'Thiếu số; nếu bằng không thì ghi 0.',
  'number.needed': 'Thiếu số; ở đây phải ghi một số khác 0.',
  'number.blank': '"{text}" có khoảng trắng; hãy bỏ đi, ví dụ {example}.',
  'number.currency': '"{text}" có đơn vị tiền; chỉ ghi số: {digits}.',
  'number.thousands': '"{text}" có dấu phân cách hàng nghìn; hãy ghi liền: {digits}.',
  'number.decimal': '"{text}" có phần thập phân; hãy ghi số nguyên, ví dụ {example}.',
  'number.exponent': '"{text}" ở dạng số mũ của bảng tính; hãy định dạng ô là số nguyên rồi lưu lại.',
  'number.negative': '"{text}" là số âm; ở đây chỉ nhận số từ 0 trở lên.',
  'number.not-positive': 'Phải lớn hơn 0.',
  'number.without-dots': '"{text}" không có dấu chấm hàng nghìn như phần còn lại của tệp; hãy ghi {mended}.',
  'number.zero': 'Phải khác 0.',
  'number.malformed': '"{text}" không phải là số; ghi số nguyên bằng các chữ số 0–9, ví dụ {example}.',
  'number.too-large': '"{text}" quá lớn; lớn nhất là {most}.',
  'period.malformed': '"{text}" không phải là kỳ (tháng); ghi theo dạng {form}, ví dụ {example}.',
  'period.other-form': '"{text}" không phải là kỳ ghi như phần còn lại của tệp ({form}); hãy ghi {mended}.',
  'period.too-early':
    'Kỳ {text} quá sớm; kỳ sớm nhất là {earliest}, khi Luật Bảo hiểm xã hội số 71/2006/QH11 có hiệu lực.',
  'period.future': 'Kỳ {text} chưa đến; kỳ muộn nhất là {latest}.',
  'date.malformed': '"{text}" không phải là ngày; ghi theo dạng {form}, ví dụ {example}.',
  'date.unreal': '"{text}" không phải là ngày có thật; ghi theo dạng {form}, ví dụ {example}.',
  'date.other-form': '"{text}" không phải là ngày ghi như phần còn lại của tệp ({form}); hãy ghi {mended}.',
  'date.serial':
    '"{text}" không phải là ngày, mà là số thứ tự ngày của bảng tính; hãy định dạng cột là ngày rồi lưu lại, hoặc ghi theo dạng {form}.',
  'date.too-early':
    'Ngày {text} quá sớm; sớm nhất là {earliest}, khi Luật Bảo hiểm xã hội số 71/2006/QH11 có hiệu lực.',
  'date.future': 'Ngày {text} chưa đến; hôm nay là {latest}.',
  'instant.malformed': '"{text}" không phải là thời điểm; ghi ví dụ {example} hoặc {day}.',
  'instant.future': 'Thời điểm {text} chưa đến.',
  'tax-code.lost-zeros':
    '"{text}" có {length} chữ số; mã số thuế có 10 chữ số, 10-3 hoặc 12. Bảng tính thường bỏ số 0 ở đầu: hãy định dạng cột là Text (Văn bản) rồi gõ lại đủ mã.',
  'tax-code.exponent':
    '"{text}" là dạng số mũ của bảng tính, các chữ số cuối đã mất; hãy định dạng cột là Text (Văn bản) rồi gõ lại đủ mã số thuế.',
  'tax-code.no-hyphen': '"{text}" có 13 chữ số liền nhau; mã số thuế của đơn vị phụ thuộc ghi là {mended}.',
  'tax-code.malformed': '"{text}" không phải là mã số thuế; mã có 10 chữ số, 10-3 (0123456789-001) hoặc 12 chữ số.',
  'choice.unknown': '"{text}" không có trong danh mục; dùng một trong: {allowed}.',
  'employer.unknown': 'Không có đơn vị mã "{text}"; hãy nhập danh sách đơn vị trước.',
  'authority.unknown': 'Không có cơ quan mã "{text}"; hãy nhập danh sách cơ quan trước.',
  'email.malformed': '"{text}" không phải là địa chỉ thư điện tử.',
  'duplicate.in-file': 'Trùng với dòng {line} của tệp ({key}).',
  'stored.differs': 'Đã ghi nhận với nội dung khác: {columns}; muốn sửa hãy lập dòng điều chỉnh (adjustments).',
  'stored.differs-for-good': 'Đã ghi nhận với nội dung khác: {columns}; không ghi đè.',
  'stored.differs-unless-update':
    'Đã ghi nhận với nội dung khác: {columns}; muốn cập nhật hãy gửi lại tệp và đánh dấu ô cập nhật (dòng lệnh: --update).',
  'stored.payment-method':
    'Phương thức đóng đã ghi nhận là {stored}; muốn đổi thì ghi kỳ đầu tiên theo phương thức mới (paymentMethodSince), các kỳ trước giữ hạn cũ.',
  'stored.payment-method-since':
    'Phương thức đóng đã ghi nhận là {stored} từ kỳ {since}; chỉ nhận thay đổi từ một kỳ sau đó.',
  'stored.status': 'Tình trạng từ ngày {since} đã ghi nhận là {stored}; không ghi đè.',
  'adjustment.neither': 'Phải có hoặc kỳ, quỹ và số tiền, hoặc số biên lai bị hủy.',
  'adjustment.both': 'Chỉ được có một trong hai: kỳ, quỹ và số tiền; hoặc số biên lai bị hủy.',
  'adjustment.receipt-unknown': 'Không có chứng từ nộp tiền số "{text}".',
  'adjustment.receipt-of-other': 'Chứng từ "{text}" là của đơn vị {employer}, không phải của đơn vị này.',
  'adjustment.reversed-already': 'Chứng từ "{text}" đã bị hủy bởi điều chỉnh {by}.',
  'adjustment.below-zero':
    'Số phải đóng của kỳ {period}, quỹ {fund} sẽ còn {left} đồng (từ {at}); không được nhỏ hơn 0.',
  'adjustment.cause-half': 'Nguyên nhân (cause) và ngày của nó (causeOn) phải ghi cùng nhau.',
  'adjustment.cause-of-reversal': 'Nguyên nhân chỉ ghi cho số tiền, không ghi khi hủy chứng từ.',
  'adjustment.back-collection-day':
    'Truy thu theo Điều 38 Quyết định 595 là của kết luận từ {from} đến {to}; phát hiện sau đó thì ghi trong hồ sơ kiểm tra.',
  'adjustment.cause-before-period': 'Ngày {text} trước kỳ {period}: chưa có gì để truy thu.',
  'adjustment.suspension-fund':
    'Chỉ việc đóng vào quỹ hưu trí, tử tuất được tạm dừng (Điều 37 Luật Bảo hiểm xã hội số 41/2024/QH15): ghi RET, hoặc SI đối với số liệu cũ.',
  'refund.beyond-credit':
    'Nhiều hơn số đóng thừa: cuối ngày {paidOn} còn thừa {credit} đồng, kể cả để đủ cho các lần hoàn trả sau đó.',
  'refund.not-computed':
    'Chưa tính được số đóng thừa của đơn vị ({code}); xem số liệu của đơn vị để biết còn thiếu gì.',
  'fact.recorded-too-early': 'Ghi nhận ngày {text}, trước ngày {since} là ngày bắt đầu được tính.',
  'payment.transfer-unknown':
    'Nội dung chuyển khoản "{text}" không đúng với văn bản đôn đốc nào đã gửi; hãy ghi mã đơn vị.',
  'payment.transfer-of-other': 'Nội dung chuyển khoản "{text}" là của văn bản gửi đơn vị khác; hãy kiểm tra mã đơn vị.',
  'reminder.served-before-sent': 'Ngày giao {text} trước ngày gửi {sentOn}.',
  'office.bank-unknown': 'Không nhận ra ngân hàng "{bank}"; ghi mã NAPAS 6 chữ số, tên ngắn hoặc tên đầy đủ.',
  'office.account-malformed': '"{text}" không phải là số tài khoản; số tài khoản có 4 đến 19 chữ số hoặc chữ cái.',
  'office.treasury-half': 'Số tài khoản Kho bạc và tên Kho bạc phải ghi cùng nhau.',
  'authority.valid-to-before-from': 'Ngày hết hiệu lực {text} trước ngày bắt đầu {validFrom}.',
  'authority.own-parent': 'Cơ quan không thể là cấp trên của chính mình, kể cả qua cơ quan khác: {path}.',
  'authority.own-successor': 'Cơ quan không thể là đơn vị kế thừa của chính mình, kể cả qua cơ quan khác: {path}.',
  'authority.parent-unknown': 'Không có cơ quan cấp trên mã "{text}" trong dữ liệu và trong các dòng hợp lệ của tệp.',
  'authority.successor-unknown': 'Không có cơ quan kế thừa mã "{text}" trong dữ liệu và trong các dòng hợp lệ của tệp.',
  'authority.parent-level': 'Cơ quan cấp trên "{text}", {parentLevel}, không ở cấp cao hơn {level}.',
} as const;

/** Names one of the sentences; stable. */
export type MessageCode = keyof typeof MESSAGES_VI;
