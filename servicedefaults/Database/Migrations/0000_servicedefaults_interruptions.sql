-- Attempts that an outage interrupted do not count towards giving a job up.
alter table job add column interruptions int not null default 0;
