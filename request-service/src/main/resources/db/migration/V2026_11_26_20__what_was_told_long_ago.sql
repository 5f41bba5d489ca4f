-- What time alone caused is forgotten when it is long over: told_on is the day on which it was so last, more or less.
create index notice_of_time_by_day on notice_of_time (told_on, subject);
