-- Hangfire is told of a job after the commit; nobody listens to the table any more.
drop trigger job_wake on job;
drop function job_wake();
