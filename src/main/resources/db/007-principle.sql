-- Equalities, because a list longer than two slows every import of activities.
alter table activity add column initiated_by text check (initiated_by = 'community' or initiated_by = 'both' or initiated_by = 'facilitator');
alter table activity add column led_by text check (led_by = 'community' or led_by = 'both' or led_by = 'facilitator');
alter table activity add column benefits text check (benefits = 'community' or benefits = 'both' or benefits = 'facilitator');
alter table activity add column facilitator_part text check (facilitator_part = 'listened' or facilitator_part = 'facilitated' or facilitator_part = 'advised' or facilitator_part = 'decided' or facilitator_part = 'did_it');
alter table activity add column learnt text not null default '';
-- The office's figures of a month are read from these alone; activities of which nothing was said are not in them.
create index activity_principle on activity (date, initiated_by, led_by, benefits, facilitator_part)
    where state = 'done' and coalesce(initiated_by, led_by, benefits, facilitator_part) is not null;
create index activity_learnt on activity (date, assisted_group) where state = 'done' and learnt <> '';
