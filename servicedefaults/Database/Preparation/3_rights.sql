-- What every policy asks. A session sets app.rights and app.place for its transaction (DbSession). Written as one expression
-- each, so that the planner inlines them; a policy wraps what does not depend on the row in (select …), evaluated once per statement.

create or replace function app_may(wanted text) returns boolean language sql stable parallel safe
return wanted = any (string_to_array(current_setting('app.rights'), ','));
comment on function app_may is 'Whether the caller has the right of this name (enum Right).';

create or replace function app_covers(path text[]) returns boolean language sql stable parallel safe
return current_setting('app.place') = any (path);
comment on function app_covers is 'Whether the caller''s place lies on the path (codes from the root to the area itself).';
