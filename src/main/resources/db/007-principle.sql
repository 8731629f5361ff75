alter table activity add column initiated_by text check (initiated_by in ('community', 'both', 'facilitator'));
alter table activity add column led_by text check (led_by in ('community', 'both', 'facilitator'));
alter table activity add column benefits text check (benefits in ('community', 'both', 'facilitator'));
alter table activity add column facilitator_part text check (facilitator_part in ('listened', 'facilitated', 'advised', 'decided', 'did_it'));
alter table activity add column learnt text not null default '';
