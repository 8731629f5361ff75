-- The code of the place by the list of the ministry of home affairs, '' for a place that was only typed.
alter table assisted_group add column province text not null default '';
alter table assisted_group add column region_code text not null default '';
