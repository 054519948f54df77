/**
 * The words people put an answer off with, by what they do in a sentence, folded. A clause puts off where it is made of
 * these alone and one of them says so: any other word makes it an answer.
 */
export interface PutOffWords {
  /** Put off by themselves, and whole: "n/a", "in preparation". */
  whole: readonly string[];
  /** "chờ": put off whatever is waited for. */
  wait: readonly string[];
  /** "đang", "chưa": put off what is done with an answer. */
  notYet: readonly string[];
  /** "sẽ". */
  will: readonly string[];
  /** "sau". */
  later: readonly string[];
  /** What is done with an answer before it is there: "cập nhật". */
  work: readonly string[];
  /** The same as it is asked of somebody: in brackets alone it hands the place on. */
  task: readonly string[];
  /** What is made is put off where it is the answer itself: "đang xây dựng nội dung này". */
  make: readonly string[];
  /** The same, but of the work that is reported as well: only what will be, is put off. */
  done: readonly string[];
  /** What an answer is made of. */
  data: readonly string[];
  /** The place itself: "mục này". */
  here: readonly string[];
  /** Says that something is not there. Of anything but the answer itself that is an answer: "còn thiếu phòng học". */
  lacks: readonly string[];
  /** Hands it on to somebody, whose name may follow: "giao", "đề nghị". What is asked of others elsewhere is an answer. */
  hand: readonly string[];
  /** Who has it, or is to give it. */
  who: readonly string[];
  /** Before the name of somebody who has it: "của", "phòng"; so many words behind it are that name. */
  nameFollows: readonly string[];
  /** When it will be there, beside days, months and years. */
  when: readonly string[];
  /** Before whatever is waited for, once an answer is promised: "khi có", "once". */
  onceThat: readonly string[];
  /** Says of a text that it only shows how one looks: "đoạn văn mẫu", "sample text". */
  sample: readonly string[];
  /** Words that say nothing of their own. */
  glue: readonly string[];
}

/** How a time to come is told: "trong tháng 7", "next month". */
export interface TimeWords {
  times: readonly string[];
  beforeTime: readonly string[];
  behindTime: readonly string[];
  months: readonly string[];
  /** Behind the hour of a day. */
  hours: readonly string[];
}
