-- How the office looks at its agenda; one row, or none while everything is as usual.
create table agenda_setting (
    id         blob not null primary key,
    visit_days integer not null check (visit_days between 1 and 366),
    first_day  text not null check (first_day in ('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'))
) strict, without rowid;

-- Permits by the day on which they run out.
create index permit_expires on permit (expires) where expires is not null;
