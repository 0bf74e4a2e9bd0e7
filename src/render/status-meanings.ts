import type { Status } from "../verdict/codes.js";
import type { Locale } from "../words/locale.js";

/** What each status says, in one clause. */
export const statusMeanings: Readonly<Record<Locale, Readonly<Record<Status, string>>>> = {
  en: {
    achieved: "it is met, and nothing shows that it was met late",
    "achieved-late": "it was met, but after the deadline",
    "on-track": "it has come as far as was expected by now, or has held so far",
    "at-risk": "it is somewhat behind what was expected by now",
    "off-track": "it is far behind what was expected by now, or outside the limits that it has to keep",
    regressing: "it is worse than where it started",
    "in-progress": "it has begun or been measured; it is not met, and its pace cannot be told",
    pending: "nothing has been reported, and no deadline has passed",
    "no-data": "it is measured by a figure, and none is known that counts",
    "awaiting-data": "the deadline has passed, and what would decide is not known yet",
    indeterminate: "by what is known, it may be met or not",
    overdue: "the deadline has passed, and no report says that it is done",
    missed: "it was not met by the deadline, or can no longer be met",
    "not-started": "it is not in force yet",
    "on-hold": "it is suspended for now",
    withdrawn: "it was cancelled, or its policies were repealed or replaced",
  },
  vi: {
    achieved: "đạt yêu cầu, không có gì cho thấy là đạt muộn",
    "achieved-late": "đạt yêu cầu, nhưng sau thời hạn",
    "on-track": "tiến được như mức dự kiến đến nay, hoặc vẫn giữ được",
    "at-risk": "chậm hơn một chút so với mức dự kiến đến nay",
    "off-track": "chậm nhiều so với mức dự kiến đến nay, hoặc ra ngoài mức phải giữ",
    regressing: "kết quả kém hơn lúc xuất phát",
    "in-progress": "đã bắt đầu hoặc đã có số liệu, chưa đạt và chưa đánh giá được tiến độ",
    pending: "chưa có báo cáo nào, và chưa có thời hạn nào đã qua",
    "no-data": "đo bằng con số, nhưng chưa có số liệu nào dùng được",
    "awaiting-data": "thời hạn đã qua, nhưng chưa có thông tin để kết luận",
    indeterminate: "theo những gì đã biết, có thể đạt mà cũng có thể không",
    overdue: "thời hạn đã qua, nhưng chưa có báo cáo nào nói là đã hoàn thành",
    missed: "không đạt khi hết hạn, hoặc không còn đạt được nữa",
    "not-started": "mục tiêu chưa có hiệu lực",
    "on-hold": "mục tiêu đang được gác lại",
    withdrawn: "mục tiêu đã bị hủy, hoặc các văn bản của mục tiêu đã bị bãi bỏ hay thay thế",
  },
};
