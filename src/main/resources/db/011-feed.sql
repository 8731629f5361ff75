-- The records that an indicator is measured from. A fed measurement says so, and is made anew when its records change.
alter table indicator add column feed text not null default 'hand';
alter table measurement add column feed text not null default 'hand';
